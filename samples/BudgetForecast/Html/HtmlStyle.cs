namespace SchoolImprovement.Rules.Samples.BudgetForecast.Html;

/// <summary>The page's looks, for light and dark screens, wide and narrow, and for paper.</summary>
internal static class HtmlStyle
{
    public const string Css = """

        :root { color-scheme: light; --ink: #16202b; --quiet: #55616e; --paper: #fff; --soft: #f4f6f9; --line: #d5dbe3; --accent: #2b5f94;
          --t1: #6ba7d8; --t2: #eaa43f; --t3: #b13d3a; --on1: #10202f; --on2: #241800; --on3: #fff; --tail: .45; --now: #8fa6bd; --range: #1f4e7d; --note: #fff6df; --note-line: #d89b1d; }
        @media screen and (prefers-color-scheme: dark) { :root { color-scheme: dark; --ink: #e7ebf0; --quiet: #a3afbb; --paper: #12171c; --soft: #1b2229; --line: #35404c; --accent: #8cc0f0;
          --t1: #6aaae0; --t2: #eaae58; --t3: #e27a73; --on1: #0b1a28; --on2: #241800; --on3: #2b0806; --now: #5b6f84; --range: #a9d0f5; --note: #2a2413; --note-line: #c9932a; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif; }
        main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
        h1 { font-size: clamp(1.6rem, 5vw, 2.2rem); line-height: 1.2; margin: 0 0 .5rem; }
        h2 { font-size: 1.4rem; line-height: 1.3; margin: 3rem 0 .25rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
        h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
        p { margin: .5rem 0; max-width: 46rem; }
        .lead { font-size: 1.15rem; max-width: none; }
        .quiet { color: var(--quiet); }
        .note { background: var(--note); border-left: .3rem solid var(--note-line); padding: .6rem 1rem; max-width: none; }
        .cards { display: grid; grid-template-columns: repeat(6, 1fr); gap: .8rem; margin-top: 1.5rem; }
        .card { grid-column: span 2; background: var(--soft); border-top: .3rem solid var(--accent); padding: .8rem 1rem; }
        .card.wide { grid-column: span 3; }
        .card .what { margin: 0; font-size: .95rem; font-weight: 600; color: var(--quiet); }
        .card p { margin: .15rem 0 0; max-width: none; }
        .big { font-size: 1.75rem; font-weight: 700; line-height: 1.25; }
        .wide .big { font-size: 2.1rem; }
        .card.t1 { border-color: var(--t1); } .card.t2 { border-color: var(--t2); } .card.t3 { border-color: var(--t3); }
        figure { margin: 1rem 0 1.5rem; } figcaption { font-weight: 600; margin-bottom: .6rem; }
        .histograms { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1.25rem; } .histograms figure { margin: 1rem 0 0; }
        svg { display: block; overflow: visible; }
        svg text { fill: var(--ink); font-size: .875rem; }
        svg .label { font-weight: 600; } svg .value { text-anchor: end; }
        svg .on { text-anchor: middle; font-weight: 600; }
        rect.t1 { fill: var(--t1); } rect.t2 { fill: var(--t2); } rect.t3 { fill: var(--t3); } .on.t1 { fill: var(--on1); } .on.t2 { fill: var(--on2); } .on.t3 { fill: var(--on3); }
        .track { fill: var(--soft); } .now { fill: var(--now); } .range { fill: var(--range); } .middle { stroke: var(--ink); stroke-width: 3; }
        .histogram { color: var(--accent); } .histogram.t1 { color: var(--t1); } .histogram.t2 { color: var(--t2); } .histogram.t3 { color: var(--t3); }
        .likely, .tail { fill: currentColor; stroke: var(--paper); stroke-width: 1; } .tail { opacity: var(--tail); }
        .axis { stroke: var(--quiet); } line.mark { stroke: var(--ink); stroke-dasharray: 3 3; } .tick { text-anchor: middle; fill: var(--quiet); font-size: .8rem; } text.mark { font-weight: 600; } .name { font-weight: 400; fill: var(--quiet); }
        .legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0 0 .75rem; font-size: .9rem; }
        .legend span::before { content: ""; display: inline-block; width: .9em; height: .9em; margin-right: .45em; vertical-align: -.08em; background: var(--c); }
        .legend .t1 { --c: var(--t1); } .legend .t2 { --c: var(--t2); } .legend .t3 { --c: var(--t3); } .legend .l-now { --c: var(--now); } .legend .l-range { --c: var(--range); } .legend .l-middle { --c: var(--ink); }
        .legend .l-range::before { height: .45em; vertical-align: .18em; } .legend .l-middle::before { width: .2em; }
        .scroll { overflow-x: auto; margin: 1rem 0 1.5rem; }
        table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; font-size: .92rem; }
        caption { text-align: left; font-weight: 600; padding-bottom: .4rem; }
        th, td { padding: .35rem .55rem; border-bottom: 1px solid var(--line); text-align: right; white-space: nowrap; }
        thead th { vertical-align: bottom; color: var(--quiet); font-weight: 600; white-space: normal; }
        th:first-child { text-align: left; } tbody th { font-weight: 500; }
        .sum tbody tr:last-child > * { font-weight: 700; border-top: 2px solid var(--line); }
        .grouped .first > * { border-top: 2px solid var(--line); } .grouped .variant { text-align: left; } .grouped tbody th { vertical-align: top; }
        .moves { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 0 2rem; }
        .moves .scroll { margin: .5rem 0 1rem; } .moves td.none { color: var(--quiet); }
        ul { padding-left: 1.2rem; max-width: 50rem; } li { margin: .3rem 0; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.25rem; margin: 1rem 0; } dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
        @media (max-width: 48rem) { .histograms { grid-template-columns: 1fr; } .card, .card.wide { grid-column: span 6; } main { padding: 1.25rem 1rem 3rem; } table { font-size: .85rem; } th, td { padding: .3rem .35rem; } dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } }
        @media print { html { font-size: 11.5px; } main { max-width: none; padding: 0; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          figure, .card, tr { break-inside: avoid; } h2, h3, caption, figcaption { break-after: avoid; } .scroll { overflow: visible; } .histograms { grid-template-columns: repeat(3, 1fr); } .card { grid-column: span 2; } .card.wide { grid-column: span 3; } th, td { padding: .2rem .35rem; } }

        """;
}
