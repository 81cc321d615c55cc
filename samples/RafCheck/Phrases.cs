using System.Globalization;
using SchoolImprovement.Rules.ActionForms;
using SchoolImprovement.Rules.Decisions;

namespace SchoolImprovement.Rules.Samples.RafCheck;

/// <summary>How counts and stages are said.</summary>
internal static class Phrases
{
    /// <summary>A number of things, such as <c>1 error</c> and <c>1,200 errors</c>.</summary>
    public static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {(count == 1 ? one : many)}");

    /// <summary>A number of findings of one severity.</summary>
    public static string Count(int count, Severity severity) => severity switch
    {
        Severity.Error => Count(count, "error", "errors"),
        Severity.Warning => Count(count, "warning", "warnings"),
        _ => Count(count, "thing to know", "things to know"),
    };

    /// <summary>For what a form is ready or not.</summary>
    public static string Of(FormStage stage) => stage switch
    {
        FormStage.Drafting => "as a draft",
        FormStage.Submission => "for submission",
        _ => "for the release of funds",
    };
}
