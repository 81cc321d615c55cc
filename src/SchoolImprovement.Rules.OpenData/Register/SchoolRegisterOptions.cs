using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.OpenData;

/// <summary>How a <see cref="SchoolRegister"/> is made from files.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record SchoolRegisterOptions
{
    /// <summary>One reading at a time for each processor, and support that is not known without a file on it.</summary>
    public static SchoolRegisterOptions Default { get; } = new();

    /// <summary>
    /// What is taken to be known of each school's support under the 2018 to 2019 offer where no file on it is given:
    /// <see cref="PriorSupport.Unknown"/>, the default, with which a school that would qualify needs information; or
    /// <see cref="PriorSupport.None"/>.
    /// </summary>
    public PriorSupport PriorSupportWithoutFile { get; init; } = PriorSupport.Unknown;

    /// <summary>Which establishments the register tells of as open on a day; <see cref="EstablishmentsReading.StateFunded"/> by default.</summary>
    public EstablishmentsReading Establishments { get; init; } = EstablishmentsReading.StateFunded;

    /// <summary>How many files are read at a time, at least 1. What comes out does not hang on it.</summary>
    public int MaxFilesAtATime { get; init; } = Environment.ProcessorCount;
}
