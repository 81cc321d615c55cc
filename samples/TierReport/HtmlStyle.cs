namespace SchoolImprovement.Rules.Samples.TierReport;

/// <summary>The page's looks, for light and dark screens and for paper.</summary>
internal static class HtmlStyle
{
    public const string Css = """

        :root { --ink: #17202a; --paper: #ffffff; --soft: #f3f5f8; --line: #d6dbe2; --t1: #4c8fc7; --t2: #e0952f; --t3: #b8443f; --none: #9aa3ad; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8ecf1; --paper: #14181d; --soft: #1e242b; --line: #38414c; --t1: #6aaae0; --t2: #efae55; --t3: #e0706a; --none: #7d8894; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.5 system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
        main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
        h1 { font-size: 2rem; margin: 0 0 .5rem; }
        h2 { font-size: 1.25rem; margin: 2.25rem 0 .75rem; }
        .lead { font-size: 1.15rem; max-width: 46rem; }
        .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 1rem; margin-top: 1.5rem; }
        .card { background: var(--soft); border-left: .5rem solid; padding: 1rem 1.25rem; border-radius: .25rem; }
        .card h2 { margin: 0; font-size: 1rem; }
        .card p { margin: 0; }
        .big { font-size: 2.5rem; font-weight: 700; line-height: 1.2; }
        .small { font-size: .9rem; margin-top: .5rem !important; }
        .card.t1 { border-color: var(--t1); } .card.t2 { border-color: var(--t2); } .card.t3 { border-color: var(--t3); }
        svg { width: 100%; height: auto; display: block; }
        svg text { fill: var(--ink); font-size: 15px; }
        svg .label { text-anchor: end; }
        svg .value { font-weight: 600; }
        rect.t1 { fill: var(--t1); } rect.t2 { fill: var(--t2); } rect.t3 { fill: var(--t3); } rect.none { fill: var(--none); }
        .legend span { margin-right: 1.25rem; }
        .legend span::before { content: ""; display: inline-block; width: .9em; height: .9em; margin-right: .4em; vertical-align: -.1em; background: currentColor; }
        .legend .t1::before { background: var(--t1); } .legend .t2::before { background: var(--t2); } .legend .t3::before { background: var(--t3); }
        table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
        th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: right; }
        th:first-child { text-align: left; }
        tbody tr:last-child { font-weight: 700; }
        @media print { .card { break-inside: avoid; } }

        """;
}
