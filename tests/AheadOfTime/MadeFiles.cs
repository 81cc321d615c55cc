using System.IO.Compression;
using System.Text;
using SchoolImprovement.Rules.OpenData;

namespace SchoolImprovement.Rules.AheadOfTime;

/// <summary>Made-up files in the layouts, spellings and encodings in which files are published and saved.</summary>
internal static class MadeFiles
{
    private const string Gias = """
        "URN","LA (code)","LA (name)","EstablishmentName","TypeOfEstablishment (code)","TypeOfEstablishment (name)","EstablishmentStatus (name)","OpenDate","CloseDate","GOR (name)","Trusts (name)"
        900001,801,"Bristol, City of","Alder Primary School",01,"Community school",Open,01-09-1950,,"South West",""
        900002,801,"Bristol, City of","Beech ""Old"" School",01,"Community school",Closed,01-09-1950,31-08-2014,"South West",""
        900003,801,"Bristol, City of","Beech Academy",34,"Academy converter",Open,01-09-2014,,"South West","The Beech Trust"
        900004,380,"Bradford","Cedar Academy",34,"Academy converter","Open, but proposed to close",01-09-2015,31-08-2020,"Yorkshire and The Humber","The Cedar Trust"
        900005,380,"Bradford","Cedar Infant School",01,"Community school",Closed,,31-08-2015,"Yorkshire & the Humber",""
        900006,380,"Bradford","Cedar Junior School",01,"Community school",Closed,,31-08-2015,"YORKSHIRE AND THE HUMBER",""
        900007,999,"Elsewhere","Damson College",11,"Other independent school",Open,,,"Not applicable",""
        900008,681,"Caerdydd - Cardiff","Ysgol Gynradd Tŷ-Gŵyn",30,"Welsh establishment",Open,,,"Wales (pseudo)",""
        900009,801,"Bristol, City of","Elm School",01,"Community school","Proposed to open",01-09-2020,,"South West",""
        900010,801,"Bristol, City of","Fir School",01,"Community school",Open,,,"South West",""
        900011,801,"Bristol, City of","Goat Willow Academy",34,"Academy converter",Open,01-09-2016,,"South West",""
        900012,801,"Bristol, City of","Holly School",01,"Community school",Open,,,"South West",""
        900013,801,"Bristol, City of","Ivy School",01,"Community school",Perhaps,,,"South West",""
        900014,801,"Bristol, City of","Juniper School",01,"Community school",Open,2019-13-01,,"South West",""
        90015,801,"Bristol, City of","Larch School",01,"Community school",Open,,,"South West",""
        900016,801,"Bristol, City of","Maple School",01,"Community school",Open,01-09-2010,31-08-2009,"South West",""
        900017,801,"Bristol, City of",,01,"Community school",Open,,,"South West",""

        """;

    private const string Plain = """
        URN,Name,Type,LA code,Region,Open date,Close date
        900001,Ysgol y Tân,Community school,301,London,2010-09-01,
        900002,St Anne’s – Caffè,Community school,301,north east,01/09/2010,20200831

        """;

    private const string Links = """
        "URN","LinkURN","LinkName","LinkType","LinkEstablishedDate"
        900003,900002,"Beech ""Old"" School","Predecessor","01-09-2014"
        900002,900003,"Beech Academy","Successor","31-08-2014"
        900004,900005,"Cedar Infant School","Predecessor - amalgamated","01-09-2015"
        900004,900006,"Cedar Junior School","Predecessor - amalgamated","01-09-2015"
        900011,900012,"Holly School","Predecessor",""
        900012,900011,"Goat Willow Academy","Predecessor",""
        900010,900001,"Alder Primary School","Sixth Form Centre Link","01-09-2015"
        900010,x,"Nowhere","Predecessor",""
        900010,900001,"Alder Primary School","Expansion","30-02-2015"
        900010,900001,"Alder Primary School","","01-09-2015"

        """;

    private const string Table = """
        "Inspections, 1 September 2005 to 31 August 2015",,,,
        "Source:
        Ofsted",,,,

        URN,Inspection number,Inspection start date,First published date,Overall effectiveness
        900001,ITS1,08/03/2006,01/04/2006,3
        900001,ITS2,08/03/2009,01/04/2009,Satisfactory
        900001,ITS3,08/03/2012,01/04/2012,3
        900002,ITS4,08/03/2012,01/04/2012,Requires improvement
        900005,ITS5,08/03/2012,01/04/2012,Special measures
        900010,ITS6,08/03/2012,01/04/2012,2
        900012,ITS7,08/03/2012,01/03/2012,2
        900012,ITS8,32/03/2012,01/04/2012,2
        900012,ITS9,08/03/2012,01/04/2012,5
        900099,ITS10,08/03/2012,01/04/2012,Outstanding

        """;

    private const string InYear = """
        Web link,URN,LAESTAB,School name,Inspection number,Inspection type,Inspection start date,Inspection end date,Publication date,Overall effectiveness,URN at time of previous inspection,Previous inspection number,Previous inspection start date,Previous publication date,Previous overall effectiveness
        x,900001,1,Alder,10000001,S5 Inspection,30/01/2019,31/01/2019,28/02/2019,3,900001,ITS3,08/03/2012,01/04/2012,3
        x,900003,1,Beech,10000002,School inspection,14/09/2016,15/09/2016,12/10/2016,3,900002,ITS4,08/03/2012,01/04/2012,3
        x,900010,1,Fir,10000003,S8 No Formal Designation Visit,30/01/2019,31/01/2019,28/02/2019,Not judged,,,,,NULL
        x,900010,1,Fir,10000004,Short inspection,30/01/2019,31/01/2019,28/02/2019,School remains Good (Concerns) - S5 Next,,,,,NULL
        x,900010,1,Fir,10000005,Short inspection converted to section 5,05/03/2019,06/03/2019,02/04/2019,3,,,,,NULL
        x,900010,1,Fir,10000006,Monitoring visit,30/01/2018,31/01/2018,28/02/2018,3,,,,,NULL
        x,900001,1,Alder,10000007,S5 Inspection,30/01/2019,29/01/2019,28/02/2019,3,,,,,NULL
        x,"900001,1,Alder

        """;

    private const string Information = """
        Web link,School name,Inspection number of latest full inspection,Inspection start date,Inspection end date,Publication date,Does the latest full inspection relate to the URN of the current school?,URN at time of latest full inspection,Overall effectiveness,Previous inspection start date,Previous inspection end date,Previous publication date,Does the previous full inspection relate to the URN of the current school?,URN at time of previous full inspection,Previous full inspection overall effectiveness
        x,Beech,10000002,2016-09-14,2016-09-15,2016-10-12,Yes,900003,3,2012-03-08,2012-03-09,2012-04-01,No,900002,3
        x,Cedar,10000008,2018-05-01,2018-05-02,2018-06-04,Yes,900004,3,,,,,,9
        x,Alder,10000009,2018-05-01,2018-05-02,2018-06-04,Perhaps,900001,3,,,,,,
        x,Alder,10000009,2018-05-01,2018-05-02,2018-06-04,Yes,900001,3,2012-03-08,2012-03-09,2012-04-01,Yes,900002,3

        """;

    private const string Graded = """
        URN,Inspection start date,Publication date,Does the latest graded inspection relate to the URN of the current school?,URN at time of latest graded inspection,Overall effectiveness,Previous inspection start date,Does the previous graded inspection relate to the URN of the current school?,URN at time of previous graded inspection,Previous graded inspection overall effectiveness
        900001,30/01/2024,28/02/2024,Yes,900001,Not judged,30/01/2019,Yes,900001,3
        900004,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL

        """;

    private const string Oeif = """
        URN,Inspection start date,Inspection type of latest OEIF graded inspection,Inspection start date of latest OEIF graded inspection,Latest OEIF overall effectiveness
        900001,02/12/2025,Section 5,30/01/2019,3
        900001,02/12/2025,Ungraded inspection,30/01/2019,3

        """;

    private const string Three = """
        URN,Rating,Inspection Date
        900010,Good,20120308
        900012,Inadequate,20190305
        900012,2,2019-03-05
        900001,,

        """;

    private const string Support = """
        URN,Tier,Taken up
        900001,2,2018-10-01
        900003,,
        900010,4,2018-10-01

        """;

    private const string Claims = """
        claim,urn,claimed_on,matched_on,date,travel_minutes,travel_miles,national_leader
        C1,900001,2019-12-01,2019-10-01,2019-11-01,61,10,L1
        C1,900001,2019-12-01,2019-10-01,2019-11-04,20,10.5,L1
        C2,900001,2019-12-20,2019-10-01,04/11/2019,20,10,L1
        C3,900001,2020-01-20,2019-10-01,20200106,60,45.01,L2
        C3,900001,2020-01-20,2019-10-01,2020-01-07,60,45,L2
        C4,900003,2020-01-20,2019-10-01,2020-01-06,,,L2
        C5,900003,2020-01-20,2019-10-01,soon,20,10,L2
        C6,900004,2020-01-20,2019-10-01,2020-01-08,twenty,10,L3
        ,900004,2020-01-20,2019-10-01,2020-01-08,20,10,L3

        """;

    /// <summary>The files that a register is made of.</summary>
    public static SchoolRegisterSources Register { get; } = new()
    {
        Schools = [DataFile.FromText("edubasealldata.csv", Gias)],
        Links = [DataFile.FromText("links.csv", Links)],
        Inspections = [DataFile.FromText("2005-2015.csv", Table), DataFile.FromText("2018-2019.csv", InYear), DataFile.FromText("mi.csv", Information), DataFile.FromText("three.csv", Three)],
        PriorSupport = PriorSupportSource.FromFiles(new(2018), DataFile.FromText("support.csv", Support)),
    };

    /// <summary>Inspections in every layout.</summary>
    public static DataFile[] Inspections { get; } =
    [
        .. Register.Inspections,
        DataFile.FromText("mi-graded.csv", Graded),
        DataFile.FromText("mi-oeif.csv", Oeif),
        .. (from end in (string[])["\n", "\r\n", "\r"]
            from mark in (string[])[",", ";", "\t", "|"]
            select DataFile.FromText("divided.csv", Three.ReplaceLineEndings(end).Replace(",", mark, StringComparison.Ordinal))),
        DataFile.FromText("sep.csv", "sep=;\n" + Three.Replace(',', ';')),
    ];

    /// <summary>Schools in both layouts and in every encoding.</summary>
    public static DataFile[] Schools { get; } =
    [
        .. Register.Schools,
        Bytes("utf-8.csv", Encoding.UTF8.GetBytes(Plain)),
        Bytes("utf-8-mark.csv", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Plain)]),
        Bytes("utf-16.csv", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Plain)]),
        Bytes("utf-16-big.csv", Encoding.BigEndianUnicode.GetBytes(Plain)),
        Bytes("windows-1252.csv", [.. Plain.Select(character => character switch { '’' => (byte)0x92, '–' => (byte)0x96, _ => (byte)character })]),
        Bytes("gzip.csv.gz", Packed(Encoding.UTF8.GetBytes(Plain))),
    ];

    /// <summary>Files that are refused as a whole.</summary>
    public static DataFile[] Refused { get; } =
    [
        DataFile.FromText("empty.csv", ""),
        DataFile.FromText("columns.csv", "URN,Rating\n900001,3\n"),
        DataFile.FromText("twice.csv", "URN,Rating,Inspection Date,URN\n900001,3,20190130,900001\n"),
        DataFile.FromText("header.csv", "URN,\"Rating,Inspection Date\n900001,3,20190130\n"),
        DataFile.FromText("month-first.csv", "URN,Rating,Inspection Date\n900001,3,01/30/2019\n"),
        DataFile.FromText("quote.csv", "URN,Rating,Inspection Date\n900001,3,\"20190130\n" + new string('x', 2_000_000)),
        Bytes("workbook.xlsx", [.. Convert.FromHexString("504B0304140006000800"), .. "[Content_Types].xml"u8, .. new byte[100]]),
        Bytes("old.xls", [.. Convert.FromHexString("D0CF11E0A1B11AE1"), .. new byte[100]]),
        Bytes("report.pdf", [.. "%PDF-1.7"u8, .. new byte[100]]),
        Bytes("page.html", [.. "<!doctype html>"u8, .. new byte[100]]),
        Bytes("cut.csv.gz", Packed(Encoding.UTF8.GetBytes(Three))[..^12]),
        DataFile.FromStream("gone.csv", static () => throw new IOException("The file is not there.")),
    ];

    /// <summary>Claims, some of which cannot be read.</summary>
    public static DataFile PayClaims { get; } = DataFile.FromText("claims.csv", Claims);

    private static DataFile Bytes(string name, byte[] bytes) => DataFile.FromStream(name, () => new MemoryStream(bytes));

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
