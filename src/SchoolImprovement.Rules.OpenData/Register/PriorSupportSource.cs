using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>Where a <see cref="SchoolRegister"/> knows from which schools were supported under the offer of the year before. Guidance 1.3.</summary>
/// <remarks>
/// Immutable and thread-safe. There is no default: earlier support bars a school, so whoever loads schools says what is known of it.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class PriorSupportSource
{
    private PriorSupportSource(PriorSupport ofOthers, AcademicYear? year = null, ImmutableArray<DataFile> files = default) =>
        (OfOthers, Year, Files) = (ofOthers, year, files.IsDefault ? [] : files);

    /// <summary>Nothing is known: a school that would qualify needs information.</summary>
    public static PriorSupportSource Unknown { get; } = new(PriorSupport.Unknown);

    /// <summary>No school was supported, so earlier support bars none.</summary>
    public static PriorSupportSource NoneSupported { get; } = new(PriorSupport.None);

    /// <summary>What is known of the support of each school that no file names.</summary>
    public PriorSupport OfOthers { get; }

    /// <summary>The academic year of the offer under which the files name schools; <see langword="null"/> where there is none.</summary>
    public AcademicYear? Year { get; }

    /// <summary>The files of supported schools; empty where there is none.</summary>
    public ImmutableArray<DataFile> Files { get; }

    /// <summary>Files name the schools that were supported, in the layout of <see cref="PriorSupportFile"/>; a school in none of them was not.</summary>
    /// <param name="year">
    /// The academic year of the offer under which they were supported, the year before that of the offer to decide by: 2018 to 2019 for
    /// that of 2019 to 2020. A row with a day outside it is rejected.
    /// </param>
    /// <param name="files">One file or more; an empty file says that no school was supported.</param>
    /// <exception cref="ArgumentException">No file is given: say <see cref="NoneSupported"/> or <see cref="Unknown"/>. Or the year was never set.</exception>
    public static PriorSupportSource FromFiles(AcademicYear year, params ImmutableArray<DataFile> files) => files.IsDefaultOrEmpty
        ? throw new ArgumentException($"No file of earlier support is given. Say {nameof(NoneSupported)} where no school was supported, {nameof(Unknown)} where it is not known.", nameof(files))
        : year == default ? throw new ArgumentException("The academic year of the support was never set.", nameof(year))
        : new(PriorSupport.None, year, files);

    /// <summary>What is known, in words, such as "No school was supported under the offer of the year before".</summary>
    public override string ToString() => this == Unknown ? "Whether schools were supported under the offer of the year before is not known"
        : this == NoneSupported ? "No school was supported under the offer of the year before"
        : $"Support under the offer of {Year} from {string.Join(", ", Files.Select(file => file.Name))}";
}
