using System.Collections.Immutable;
using System.Globalization;
using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.OpenData;
using SchoolImprovement.Rules.Samples.SampleConsole;
using SchoolImprovement.Rules.Samples.SampleData;

namespace SchoolImprovement.Rules.Samples.SampleRegister;

/// <summary>Loads the files that the person named, or the bundled population in the same layouts.</summary>
public static class RegisterLoading
{
    /// <summary>Loads a register.</summary>
    /// <param name="files">The files.</param>
    /// <param name="offer">The offer to decide by; the file of earlier support is of the year before.</param>
    /// <param name="establishments">Which establishments the offer is for.</param>
    /// <param name="streams">Where standard input comes from.</param>
    /// <param name="progress">Is told how far reading has come.</param>
    /// <param name="cancellation">Ends reading.</param>
    /// <exception cref="DataFileException">A file as a whole cannot be read.</exception>
    /// <exception cref="CannotRunException">Nothing could be decided on what was read.</exception>
    public static SchoolRegister Load(RegisterFiles files, SupportOffer offer, EstablishmentsReading establishments, Streams streams, IProgress<ReadingProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(offer);
        ArgumentNullException.ThrowIfNull(streams);
        var register = SchoolRegister.Load(
            files.IsBundled ? Bundled(offer) : Named(files, offer, streams),
            new SchoolRegisterOptions { Establishments = establishments },
            progress,
            cancellation);
        RefuseEmpty(register);
        return register;
    }

    // A table of zeros would look as though no school were eligible.
    private static void RefuseEmpty(SchoolRegister register)
    {
        if (register.Schools.IsEmpty)
        {
            throw new CannotRunException($"No school was read from {NamesOf(register, SourceKind.Schools)}.{FirstRejected(register, SourceKind.Schools)}");
        }

        if (register.JudgementCount == 0)
        {
            throw new CannotRunException($"No judgement was read from {NamesOf(register, SourceKind.Inspections)}, so no tier can be told.{FirstRejected(register, SourceKind.Inspections)}");
        }

        if (register.NotNamed().Judgements == register.JudgementCount)
        {
            throw new CannotRunException(string.Create(
                CultureInfo.InvariantCulture,
                $"None of the {register.JudgementCount:#,0} judgements read is of a school that {NamesOf(register, SourceKind.Schools)} names, so no tier can be told."));
        }
    }

    private static string NamesOf(SchoolRegister register, SourceKind kind) =>
        string.Join(", ", register.Files.Where(file => file.Kind == kind).Select(file => file.File));

    private static string FirstRejected(SchoolRegister register, SourceKind kind)
    {
        var names = register.Files.Where(file => file.Kind == kind).Select(file => file.File).ToHashSet(StringComparer.Ordinal);
        return register.RejectedRows.FirstOrDefault(row => names.Contains(row.File)) is { } row ? $" {row}" : "";
    }

    private static SchoolRegisterSources Bundled(SupportOffer offer)
    {
        var population = SamplePopulation.Default;
        var supported = new AcademicYear(SamplePopulation.PriorSupportYear);
        return new SchoolRegisterSources
        {
            Inspections = [DataFile.FromReader(SamplePopulation.InspectionsFileName, population.OpenInspections)],
            Schools = [DataFile.FromReader(SamplePopulation.SchoolsFileName, population.OpenSchools)],
            Links = [DataFile.FromReader(SamplePopulation.LinksFileName, population.OpenLinks)],
            PriorSupport = supported == offer.Year.Previous
                ? PriorSupportSource.FromFiles(supported, DataFile.FromReader(SamplePopulation.PriorSupportFileName, population.OpenPriorSupport))
                : PriorSupportSource.NoneSupported,
        };
    }

    private static SchoolRegisterSources Named(RegisterFiles files, SupportOffer offer, Streams streams)
    {
        return new()
        {
            Inspections = [.. files.Inspections.Select(Opened)],
            Schools = Optional(files.Schools),
            Links = Optional(files.Links),
            PriorSupport = files.PriorSupport is { } path ? PriorSupportSource.FromFiles(offer.Year.Previous, Opened(path)) : PriorSupportSource.NoneSupported,
        };

        ImmutableArray<DataFile> Optional(string? path) => path is null ? [] : [Opened(path)];

        DataFile Opened(string path) =>
            path == InputFile.Standard ? DataFile.FromStream(InputFile.NameOf(path), streams.OpenRawIn) : DataFile.FromPath(path);
    }
}
