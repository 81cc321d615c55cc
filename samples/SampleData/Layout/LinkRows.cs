using System.Globalization;
using System.Text;
using SchoolImprovement.Rules.Samples.SampleData.Generation;

namespace SchoolImprovement.Rules.Samples.SampleData.Layout;

internal sealed class LinkRows : IRowLayout
{
    private LinkRows()
    {
    }

    public static LinkRows Instance { get; } = new();

    public string Header => "\"URN\",\"LinkURN\",\"LinkName\",\"LinkType\",\"LinkEstablishedDate\"";

    public void Append(StringBuilder text, Establishment establishment)
    {
        foreach (var (other, type, established) in establishment.Links)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{establishment.Urn},{other.Urn},\"{other.Name}\",\"{type}\",\"{established:dd-MM-yyyy}\"\r\n");
        }
    }
}
