using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Testing;

namespace SchoolImprovement.Rules.Samples.Tests;

/// <summary>The page of the service as somebody uses it: types a URN, pastes a form.</summary>
public sealed class PageTests : IDisposable
{
    // Only so that a browser that hangs ends a test; nothing is measured.
    private const int LongestWait = 120_000;

    private readonly WebApplicationFactory<Program> _service = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _service.Dispose();

    [Fact(Timeout = LongestWait)]
    public async Task Whoever_types_a_URN_sees_the_tier_the_inspections_and_the_reasons()
    {
        await using var browser = await Opened();

        var shown = await browser.Run(Submitted("urn", "900388", "school", "school-answer"), Cancellation);

        shown.Should().MatchRegex(": tier [123]\\n").And.Contain("Inspections").And.Contain("Requires Improvement").And.Contain("Every rule with what it said");
        (await browser.Run(Submitted("urn", "999999", "school", "school-answer"), Cancellation)).Should().Be("No school with URN 999999 is among the bundled schools.");
        (await browser.Run(Submitted("urn", "<img src=x>", "school", "school-answer"), Cancellation)).Should().Be("A URN is a number of six digits.");
    }

    [Fact(Timeout = LongestWait)]
    public async Task Whoever_pastes_a_form_sees_each_finding_at_its_field_and_that_a_good_one_can_be_submitted()
    {
        await using var browser = await Opened();
        var good = await File.ReadAllTextAsync("ready-to-submit.json", Cancellation);

        var findings = await browser.Run(Submitted("document", """{ "school": { "urn": 900123, "name": "<script>document.title='ran'</script>" }, "tier": "tier1" }""", "check", "form-answer"), Cancellation);

        findings.Should().MatchRegex("\\btier .*[Tt]ier").And.Contain("latestReport ").And.Contain("areas ");
        (await browser.Run("Promise.resolve(document.title)", Cancellation)).Should().Be("School improvement support: tiers and forms");
        (await browser.Run(Submitted("document", good, "check", "form-answer"), Cancellation)).Should().Be("The form can be submitted.");
        (await browser.Run(Submitted("document", "{", "check", "form-answer"), Cancellation)).Should().Contain("JSON");
    }

    private async Task<DrivenBrowser> Opened()
    {
        // A port that is given to the factory is set on a server that may run already; the server itself chooses one before.
        _service.UseKestrel(static options => options.Listen(System.Net.IPAddress.Loopback, 0));
        _service.StartServer();
        var browser = await DrivenBrowser.AtOrSkip(_service.ClientOptions.BaseAddress, Cancellation);
        while (await browser.Run("document.getElementById('document')?.value ? 'filled in' : 'empty'", Cancellation) == "empty")
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), Cancellation);
        }

        return browser;
    }

    // As by hand: the field filled in, the form sent off, and the answer read when it is there.
    private static string Submitted(string field, string value, string form, string answer) => $$"""
        new Promise(done => {
          const answer = document.getElementById('{{answer}}');
          answer.replaceChildren();
          document.getElementById('{{field}}').value = {{JsonSerializer.Serialize(value)}};
          document.getElementById('{{form}}').requestSubmit();
          const wait = () => answer.textContent ? setTimeout(() => done(answer.innerText.trim()), 100) : setTimeout(wait, 50);
          wait();
        })
        """;
}
