using SchoolImprovement.Rules.Guidance;
using SchoolImprovement.Rules.Schools;

namespace SchoolImprovement.Rules.OpenData.Tests;

/// <summary>Made-up files, and what reading them gives.</summary>
internal static class Made
{
    public const string InspectionHeader = "URN,Rating,Inspection Date";
    public const string SchoolHeader = "URN,Name,Type,LA code,Region,Open date,Close date";
    public const string LinkHeader = "\"URN\",\"LinkURN\",\"LinkName\",\"LinkType\",\"LinkEstablishedDate\"";
    public const string SupportHeader = "URN,Tier,Taken up";

    public const string ManagementInformationHeader =
        "Web link,LAESTAB,School name,Ofsted phase,Type of education,School open date,Region,Inspection number of latest full inspection," +
        "Inspection start date,Inspection end date,Publication date," +
        "Does the latest full inspection relate to the URN of the current school?,URN at time of latest full inspection," +
        "School name at time of latest full inspection,Overall effectiveness,Category of concern,Quality of education," +
        "Previous inspection start date,Previous inspection end date,Previous publication date," +
        "Does the previous full inspection relate to the URN of the current school?,URN at time of previous full inspection," +
        "Previous full inspection overall effectiveness,Previous category of concern";

    public static readonly DateOnly Entry = new(2019, 9, 1);

    public static Urn Urn(int value) => new(value);

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd");

    public static DataFile File(string name, params string[] lines) => DataFile.FromText(name, string.Join("\r\n", lines) + "\r\n");

    public static DataFile Inspections(params string[] rows) => File("inspections.csv", [InspectionHeader, .. rows]);

    public static DataFile SchoolFile(params string[] rows) => File("schools.csv", [SchoolHeader, .. rows]);

    public static DataFile Links(params string[] rows) => File("links.csv", [LinkHeader, .. rows]);

    public static DataFile SupportFile(params string[] rows) => File("support.csv", [SupportHeader, .. rows]);

    public static DataFile ManagementInformation(params string[] rows) => File("mi.csv", [ManagementInformationHeader, .. rows]);

    public static string Converter(int urn) => $"{urn},Elmfield {urn},Academy - Converter mainstream,999,North East,,";

    public static string Sponsored(int urn) => $"{urn},Ashgrove {urn},Academy sponsor led mainstream,999,North East,,";

    public static string Maintained(int urn) => $"{urn},Oakham {urn},Community school,999,North East,,";

    /// <summary>A link; where no day is given, one on which judgements of 4 March 2014 and before are a predecessor's that count.</summary>
    public static string Link(int urn, int linked, string type = "Predecessor", string established = "2014-03-04") =>
        $"{urn},{linked},\"Some school\",\"{type}\",\"{established}\"";

    /// <summary>A row of the management information; an inspection is "grade start end published relates urn", or empty.</summary>
    public static string InformationRow(string latest, string previous) => $"Page,9990001,Elmfield,Primary,Academy Converter,2012-09-01,North East,{(latest.Length == 0 ? "" : $"ITS{latest.Split(' ')[5]}")},{Half(latest, withName: true)},,9,{Half(previous, withName: false)},";

    public static (List<T> Rows, List<RejectedRow> Rejected) Read<T>(Func<DataFile, Action<RejectedRow>, IProgress<ReadingProgress>?, CancellationToken, IEnumerable<T>> read, DataFile file)
    {
        var rejected = new List<RejectedRow>();
        return ([.. read(file, rejected.Add, null, CancellationToken.None)], rejected);
    }

    /// <summary>The academic year of the earlier offer, whose days stand in the files of support.</summary>
    public static AcademicYear SupportYear { get; } = new(2018);

    public static IEnumerable<PriorSupportRow> ReadSupport(DataFile file, Action<RejectedRow> rejected, IProgress<ReadingProgress>? progress, CancellationToken cancellation) =>
        PriorSupportFile.Read(file, SupportYear, rejected, progress, cancellation);

    public static SchoolRegister Register(SchoolRegisterSources sources) => SchoolRegister.Load(sources);

    public static SchoolRegister Register(DataFile[]? inspections = null, DataFile[]? schools = null, DataFile[]? links = null, DataFile[]? information = null, DataFile[]? support = null) =>
        SchoolRegister.Load(new SchoolRegisterSources
        {
            Inspections = [.. inspections ?? [], .. information ?? []],
            Schools = [.. schools ?? []],
            Links = [.. links ?? []],
            PriorSupport = support is null ? PriorSupportSource.Unknown : PriorSupportSource.FromFiles(SupportYear, [.. support]),
        });

    public static SchoolFacts Facts(this SchoolRegister register, int urn, string asAt = "2019-09-01") =>
        register.FactsOf(Urn(urn), Day(asAt))!;

    /// <summary>The judgements in words: "2014-03-04 3 100001 School".</summary>
    public static string[] Told(this InspectionHistory? history) =>
        [.. history!.Judgements.Select(one => $"{one.FirstDay:yyyy-MM-dd} {(int)one.Grade} {one.Urn} {one.Origin}")];

    /// <summary>A rejection as what a person needs: "file:line column 'value' reason".</summary>
    public static string Told(this RejectedRow row) => $"{row.File}:{row.Line} {row.Column} '{row.Value}' {row.Reason}";

    private static string Half(string told, bool withName)
    {
        var parts = told.Length == 0 ? ["", "", "", "", "", ""] : told.Split(' ');
        var (grade, start, end, published, relates, urn) = (parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
        return $"{start},{end},{published},{relates},{urn},{(withName ? "Elmfield," : "")}{grade}";
    }
}
