using System.Globalization;
using System.Text;
using SchoolImprovement.Rules.Samples.SampleData.Generation;

namespace SchoolImprovement.Rules.Samples.SampleData.Layout;

internal sealed class SchoolRows : IRowLayout
{
    private SchoolRows()
    {
    }

    public static SchoolRows Instance { get; } = new();

    public string Header => "URN,Name,Type,LA code,Region,Open date,Close date";

    public void Append(StringBuilder text, Establishment establishment)
    {
        var quote = establishment.Name.Contains(',', StringComparison.Ordinal) ? "\"" : "";
        text.Append(CultureInfo.InvariantCulture, $"{establishment.Urn},{quote}{establishment.Name}{quote},{establishment.Type},");
        text.Append(CultureInfo.InvariantCulture, $"{establishment.Locality.AuthorityCode},{establishment.Locality.Region},");
        text.Append(CultureInfo.InvariantCulture, $"{establishment.Opened:yyyy-MM-dd},{establishment.Closed:yyyy-MM-dd}\r\n");
    }
}
