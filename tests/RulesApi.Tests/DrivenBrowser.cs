using System.Diagnostics;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SchoolImprovement.Rules.Samples.Tests;

/// <summary>Chromium without a window, told what to do as its developer tools tell it.</summary>
internal sealed partial class DrivenBrowser : IAsyncDisposable
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome"];

    private readonly DirectoryInfo _profile;
    private readonly Process _process;
    private readonly ClientWebSocket _page = new();
    private int _commands;

    private DrivenBrowser(DirectoryInfo profile, Process process)
    {
        _profile = profile;
        _process = process;
    }

    /// <summary>The browser at a page, or a skipped test that says what is missing.</summary>
    public static async Task<DrivenBrowser> AtOrSkip(Uri address, CancellationToken cancellation)
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var browser = Names.SelectMany(name => path.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        Assert.SkipWhen(browser is null, "No Chromium is on the PATH, so that the page was not used.");
        var profile = Directory.CreateTempSubdirectory("driven-");
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--no-first-run", "--remote-debugging-port=0",
            $"--user-data-dir={profile.FullName}", address.AbsoluteUri,
        ];
        var driven = new DrivenBrowser(profile, Process.Start(new ProcessStartInfo(browser!, arguments) { RedirectStandardError = true })!);
        await driven.Connect(cancellation);
        return driven;
    }

    /// <summary>Runs a script in the page, and waits for what it promises.</summary>
    public async Task<string> Run(string script, CancellationToken cancellation)
    {
        var id = ++_commands;
        var command = new JsonObject { ["id"] = id, ["method"] = "Runtime.evaluate", ["params"] = new JsonObject { ["expression"] = script, ["awaitPromise"] = true, ["returnByValue"] = true } };
        await _page.SendAsync(JsonSerializer.SerializeToUtf8Bytes(command), WebSocketMessageType.Text, endOfMessage: true, cancellation);
        while (true)
        {
            using var message = new MemoryStream();
            var buffer = new byte[1 << 14];
            WebSocketReceiveResult part;
            do
            {
                part = await _page.ReceiveAsync(buffer, cancellation);
                message.Write(buffer, 0, part.Count);
            }
            while (!part.EndOfMessage);

            var answer = JsonNode.Parse(message.ToArray())!;
            if (answer["id"]?.GetValue<int>() == id)
            {
                return answer["result"]?["result"]?["value"]?.GetValue<string>() ?? throw new InvalidOperationException(answer.ToJsonString());
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _page.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _profile.Delete(recursive: true);
    }

    private async Task Connect(CancellationToken cancellation)
    {
        while (await _process.StandardError.ReadLineAsync(cancellation) is { } line)
        {
            if (Listening().Match(line) is { Success: true } found)
            {
                _ = _process.StandardError.ReadToEndAsync(cancellation);
                using var client = new HttpClient();
                var pages = await client.GetFromJsonAsync<JsonArray>($"http://{found.Groups[1].Value}/json/list", cancellation);
                var page = pages!.First(one => one!["type"]!.GetValue<string>() == "page")!;
                await _page.ConnectAsync(new Uri(page["webSocketDebuggerUrl"]!.GetValue<string>()), cancellation);
                return;
            }
        }

        throw new InvalidOperationException("The browser ended before it could be told anything.");
    }

    [GeneratedRegex("DevTools listening on ws://([^/]+)/")]
    private static partial Regex Listening();
}
