using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SchoolImprovement.Rules.Samples.Pages.Tests;

/// <summary>Chromium without a window, with axe-core in the page; where one of them is missing the test says so by name.</summary>
internal sealed partial class Browser : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("page-");
    private readonly string _browser;
    private readonly string? _axe;

    private Browser(string browser, string? axe)
    {
        _browser = browser;
        _axe = axe;
    }

    /// <summary>The browser, or a skipped test that says what is missing.</summary>
    /// <param name="hasAxe">Whether axe-core is needed too.</param>
    public static Browser OrSkip(bool hasAxe = true)
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var browser = Names.SelectMany(name => path.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        Assert.SkipWhen(browser is null, "No Chromium is on the PATH, so that no page was looked at.");
        var axe = hasAxe ? Environment.GetEnvironmentVariable("AXE_CORE") : null;
        Assert.SkipWhen(hasAxe && (axe is null || !File.Exists(axe)), "AXE_CORE names no axe.min.js of axe-core, so that no page was looked at.");
        return new Browser(browser!, axe);
    }

    /// <summary>What axe-core finds wanting in a page: each rule with the element.</summary>
    /// <param name="page">The page.</param>
    /// <param name="width">How wide it is shown.</param>
    /// <param name="isDark">Whether in the dark scheme.</param>
    public string[] Violations(string page, int width, bool isDark)
    {
        // A window of the browser has a least width; a frame has none.
        var shown = Path.Combine(_folder.FullName, "shown.html");
        var frame = Path.Combine(_folder.FullName, "frame.html");
        File.WriteAllText(shown, page.Replace("</body>", $"<script>//<![CDATA[\n{File.ReadAllText(_axe!)}\n//]]></script></body>", StringComparison.Ordinal));
        File.WriteAllText(frame, $$"""
            <!DOCTYPE html><html lang="en"><head><title>Frame</title></head><body><iframe id="page" title="page" src="shown.html" style="width:{{width}}px;height:2000px"></iframe><pre id="found"></pre><script>
            document.getElementById('page').addEventListener('load', async event => {
              const inner = event.target.contentWindow;
              const results = await inner.axe.run(inner.document);
              const dark = inner.matchMedia('(prefers-color-scheme: dark)').matches;
              document.getElementById('found').textContent = JSON.stringify({ dark, width: inner.innerWidth, passes: results.passes.length, violations: results.violations.flatMap(one => one.nodes.map(node => one.id + ': ' + node.html.slice(0, 200))) });
            });
            </script></body></html>
            """);
        var dom = Dump(frame, isDark);
        var found = Found().Match(dom);
        found.Success.Should().BeTrue("axe-core ran in the page");
        using var json = JsonDocument.Parse(System.Net.WebUtility.HtmlDecode(found.Groups[1].Value));
        json.RootElement.GetProperty("dark").GetBoolean().Should().Be(isDark);
        json.RootElement.GetProperty("width").GetInt32().Should().Be(width);
        json.RootElement.GetProperty("passes").GetInt32().Should().BePositive();
        return [.. json.RootElement.GetProperty("violations").EnumerateArray().Select(one => one.GetString()!)];
    }

    /// <summary>A page as the browser has it once its scripts have run.</summary>
    public string Dom(string page)
    {
        var file = Path.Combine(_folder.FullName, "page.html");
        File.WriteAllText(file, page);
        return Dump(file, isDark: false);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Dump(string file, bool isDark)
    {
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-quic", "--no-first-run", "--allow-file-access-from-files",
            $"--user-data-dir={Path.Combine(_folder.FullName, "profile")}", $"--blink-settings=preferredColorScheme={(isDark ? 0 : 1)}",
            "--window-size=1400,2200", "--virtual-time-budget=60000", "--dump-dom", new Uri(file).AbsoluteUri,
        ];
        using var process = Process.Start(new ProcessStartInfo(_browser, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        var dom = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"The browser did not end within {Patience}, and was stopped.");
        }

        return dom.GetAwaiter().GetResult();
    }

    [GeneratedRegex("<pre id=\"found\">(\\{.*?\\})</pre>", RegexOptions.Singleline)]
    private static partial Regex Found();
}
