namespace SchoolImprovement.Rules.Samples.SupportTimeline;

/// <summary>The page's looks, for light and dark screens and for paper.</summary>
internal static class HtmlStyle
{
    public const string Css = """

        :root { color-scheme: light dark; --ink: #17202a; --paper: #ffffff; --soft: #f3f6fa; --line: #cdd4dd; --band: #b9d2ea; --good: #2b8256; --late: #b9770e; --open: #2f6fad; --bad: #c0392b; --wait: #77828e; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8ecf1; --paper: #14181d; --soft: #1b2128; --line: #3a4450; --band: #2c4c6b; --good: #5cc08d; --late: #e9ac4c; --open: #74b0e8; --bad: #ef7b6f; --wait: #93a0ad; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
        main { max-width: 78rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
        h1 { font-size: 1.8rem; line-height: 1.25; margin: 0 0 .5rem; }
        h2 { font-size: 1.2rem; margin: 2rem 0 .6rem; }
        .lead { font-size: 1.1rem; margin: 0 0 1.25rem; }
        .small { font-size: .9rem; }
        .scroll { overflow-x: auto; }
        svg { width: 100%; min-width: 62rem; height: auto; display: block; }
        svg text { fill: var(--ink); font-size: 12.5px; paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
        svg .date { font-weight: 600; }
        svg .name { text-anchor: middle; font-size: 14px; font-weight: 600; stroke: var(--band); }
        .term { fill: var(--band); } .back { fill: var(--soft); } .holiday, .unknown { fill: var(--paper); } .hatch { stroke: var(--line); stroke-width: 3; }
        .leader { stroke: var(--line); }
        line.as-at { stroke: var(--bad); stroke-width: 2; stroke-dasharray: 5 4; } text.as-at { fill: var(--bad); font-weight: 600; }
        .mark { stroke-width: 2; }
        .step, .planned { --c: var(--ink); } .met, .released { --c: var(--good); } .metlate { --c: var(--late); } .due { --c: var(--open); } .overdue, .withheld { --c: var(--bad); } .waiting { --c: var(--wait); }
        .mark { fill: var(--c); stroke: var(--c); } .due .mark, .planned .mark, .waiting .mark { fill: var(--paper); }
        .overdue text { font-weight: 700; }
        .legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .9rem; }
        i { display: inline-block; width: .75em; height: .75em; margin-right: .45em; border: 2px solid var(--c); border-radius: 50%; background: var(--c); }
        .due i, .waiting i { background: none; } .released i, .withheld i, .waiting i { border-radius: 2px; } .step i { transform: scale(.7); }
        .alarm { border-left: .4rem solid var(--bad); background: var(--soft); padding: .1rem 1.25rem .5rem; margin-top: 1.25rem; } .alarm h2 { margin-top: .6rem; }
        table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
        th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
        .day { white-space: nowrap; } .state { min-width: 19rem; }
        tr.overdue td, tr.withheld .state { font-weight: 600; }
        @media print { svg { min-width: 0; } tr { break-inside: avoid; } }

        """;
}
