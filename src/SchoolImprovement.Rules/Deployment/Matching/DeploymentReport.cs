using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.Deployment;

/// <summary>What a National Leader of Education must submit after a deployment. Guidance 3.4, 3.6 and 5.1.</summary>
[JsonConverter(typeof(EnumJsonConverter<DeploymentReport>))]
public enum DeploymentReport
{
    /// <summary>Nothing: the school receives no support under the offer.</summary>
    None,

    /// <summary>The tier 1 return.</summary>
    Tier1Return,

    /// <summary>The Recommended Action Form.</summary>
    RecommendedActionForm,
}
