using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Documents;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>Which establishments the offer is for. Guidance 1.1: trusts and local authorities are contacted, so schools that have one.</summary>
[JsonConverter(typeof(EnumJsonConverter<EstablishmentsReading>))]
public enum EstablishmentsReading
{
    /// <summary>State-funded schools: see <see cref="School.IsStateFunded"/>.</summary>
    StateFunded,

    /// <summary>All that the files of schools give.</summary>
    AllGiven,
}
