using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SchoolImprovement.Rules.Documents;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>Where a <see cref="SchoolRegister"/> knows from which schools were supported under the 2018 to 2019 offer. Guidance 1.3.</summary>
/// <remarks>
/// Immutable and thread-safe. There is no default: earlier support bars a school, so whoever loads schools says what is known of it.
/// </remarks>
[JsonConverter(typeof(RulesJsonConverter))]
public sealed class PriorSupportSource
{
    private PriorSupportSource(PriorSupport ofOthers, ImmutableArray<DataFile> files) => (OfOthers, Files) = (ofOthers, files);

    /// <summary>Nothing is known: a school that would qualify needs information.</summary>
    public static PriorSupportSource Unknown { get; } = new(PriorSupport.Unknown, []);

    /// <summary>No school was supported, so earlier support bars none.</summary>
    public static PriorSupportSource NoneSupported { get; } = new(PriorSupport.None, []);

    /// <summary>What is known of the support of each school that no file names.</summary>
    public PriorSupport OfOthers { get; }

    /// <summary>The files of supported schools; empty where there is none.</summary>
    public ImmutableArray<DataFile> Files { get; }

    /// <summary>Files name the schools that were supported, in the layout of <see cref="PriorSupportFile"/>; a school in none of them was not.</summary>
    /// <param name="files">One file or more; an empty file says that no school was supported.</param>
    /// <exception cref="ArgumentException">No file is given: say <see cref="NoneSupported"/> or <see cref="Unknown"/>.</exception>
    public static PriorSupportSource FromFiles(params ImmutableArray<DataFile> files) => files.IsDefaultOrEmpty
        ? throw new ArgumentException($"No file of earlier support is given. Say {nameof(NoneSupported)} where no school was supported, {nameof(Unknown)} where it is not known.", nameof(files))
        : new(PriorSupport.None, files);

    /// <summary>What is known, in words, such as "No school was supported under the 2018 to 2019 offer".</summary>
    public override string ToString() => this == Unknown ? "Whether schools were supported under the 2018 to 2019 offer is not known"
        : this == NoneSupported ? "No school was supported under the 2018 to 2019 offer"
        : $"Support under the 2018 to 2019 offer from {string.Join(", ", Files.Select(file => file.Name))}";
}
