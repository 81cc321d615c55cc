namespace SchoolImprovement.Rules.OpenData;

/// <summary>How a <see cref="SchoolRegister"/> is made from files.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record SchoolRegisterOptions
{
    /// <summary>One file at a time for each processor, and state-funded schools.</summary>
    public static SchoolRegisterOptions Default { get; } = new();

    /// <summary>Which establishments the register tells of as open on a day; <see cref="EstablishmentsReading.StateFunded"/> by default.</summary>
    public EstablishmentsReading Establishments { get; init; } = EstablishmentsReading.StateFunded;

    /// <summary>How many files are read at a time, at least 1. What comes out does not hang on it.</summary>
    public int MaxFilesAtATime { get; init; } = Environment.ProcessorCount;
}
