namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>The looks of a page, for light and dark screens, wide and narrow, and for paper.</summary>
internal static class PageStyle
{
    public const string Css = """

        :root { color-scheme: light; --ink: #16202b; --quiet: #55616e; --paper: #fff; --soft: #f4f6f9; --line: #d5dbe3; --accent: #2b5f94; --on: #fff;
          --tier1: #2a74b0; --tier2: #a66300; --tier3: #8f1f2d; --neutral: #66798d; --good: #2c7a3f; --bad: #b3261e; --between: #806000; --range: #173f66; --note: #fff6df; --note-line: #a66300; }
        @media screen and (prefers-color-scheme: dark) { :root { color-scheme: dark; --ink: #e7ebf0; --quiet: #a3afbb; --paper: #12171c; --soft: #1b2229; --line: #35404c; --accent: #8cc0f0; --on: #0b1a28;
          --tier1: #6aaae0; --tier2: #eaae58; --tier3: #e98a84; --neutral: #8095aa; --good: #6fca86; --bad: #ff8a80; --between: #e6c15a; --range: #cfe4fa; --note: #2a2413; --note-line: #eaae58; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif; }
        main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
        h1 { font-size: clamp(1.6rem, 5vw, 2.2rem); line-height: 1.2; margin: 0 0 .5rem; }
        h2 { font-size: 1.4rem; line-height: 1.3; margin: 3rem 0 .25rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
        h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
        p { margin: .5rem 0; max-width: 46rem; overflow-wrap: anywhere; }
        .lead { font-size: 1.15rem; }
        .quiet { color: var(--quiet); }
        .notice { background: var(--note); border-left: .3rem solid var(--note-line); padding: .6rem 1rem; max-width: none; font-weight: 600; }
        .good > .head, p.good { color: var(--good); } .wrong > .head, p.wrong { color: var(--bad); } .missing > .head, p.missing, .undecided > .head, p.undecided { color: var(--between); } .worth > .head, p.worth { color: var(--accent); }
        p.good, p.wrong, p.missing, p.undecided { font-weight: 700; }
        .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .8rem; margin-top: 1.5rem; }
        .card { background: var(--soft); border-top: .3rem solid var(--c); padding: .8rem 1rem; break-inside: avoid; }
        .card p { margin: .15rem 0 0; } .card .what { font-size: .95rem; font-weight: 600; color: var(--quiet); } .card .big { font-size: 1.75rem; font-weight: 700; line-height: 1.25; }
        .accent { --c: var(--accent); } .tier1 { --c: var(--tier1); } .tier2 { --c: var(--tier2); } .tier3 { --c: var(--tier3); } .neutral { --c: var(--neutral); } svg .good, .legend .good, .card.good { --c: var(--good); } .bad { --c: var(--bad); } .between { --c: var(--between); }
        .items { list-style: none; padding: 0; max-width: none; } .items li { border-left: .3rem solid var(--line); padding: .1rem 0 .1rem .9rem; margin: .8rem 0; break-inside: avoid; } .items p { margin: .15rem 0; max-width: 50rem; } .head { font-weight: 700; }
        .items .wrong { border-color: var(--bad); } .items .missing, .items .undecided { border-color: var(--between); } .items .good { border-color: var(--good); } .items .worth { border-color: var(--accent); }
        figure { margin: 1rem 0 1.75rem; } figcaption { font-weight: 600; margin-bottom: .6rem; }
        svg { display: block; overflow: visible; }
        svg text { fill: var(--ink); font-size: .875rem; }
        svg .label { font-weight: 600; } svg .value { text-anchor: end; } svg text.on { text-anchor: middle; font-weight: 600; fill: var(--on); }
        svg rect, svg circle { fill: var(--c); stroke: var(--paper); stroke-width: 2; } svg .track { fill: var(--soft); stroke: none; } svg .range { fill: var(--range); stroke-width: 1.5; }
        .timeline .track { fill: var(--line); opacity: .5; } .histogram rect { stroke-width: 1; } .histogram .tail { fill: var(--paper); stroke: var(--c); }
        .axis { stroke: var(--quiet); } .year { stroke: var(--line); } line.mark { stroke: var(--ink); stroke-dasharray: 3 3; } svg .tick { text-anchor: middle; fill: var(--quiet); font-size: .8rem; } svg .start { text-anchor: start; } text.mark { font-weight: 600; } svg .name { font-weight: 400; fill: var(--quiet); }
        .legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0 0 .75rem; font-size: .9rem; max-width: none; }
        .legend span::before { content: ""; display: inline-block; width: .9em; height: .9em; margin-right: .45em; vertical-align: -.08em; background: var(--c); } .legend .range { --c: var(--range); } .legend .range::before { height: .45em; vertical-align: .18em; }
        .scroll { overflow-x: auto; margin: 1rem 0 1.5rem; }
        table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; font-size: .92rem; }
        caption { text-align: left; font-weight: 600; padding-bottom: .4rem; } caption span { display: inline-block; position: sticky; left: 0; max-width: calc(100vw - 2.5rem); }
        th, td { padding: .35rem .55rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; } .number { text-align: right; white-space: nowrap; } .kept { white-space: nowrap; }
        thead th { vertical-align: bottom; color: var(--quiet); font-weight: 600; } thead th.number { white-space: normal; } tbody th { font-weight: 500; min-width: 5.5rem; }
        .sum tbody tr:last-child > * { font-weight: 700; border-top: 2px solid var(--line); }
        .search { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: end; margin: 1rem 0 .5rem; } .search label { display: grid; font-size: .9rem; font-weight: 600; } .search input, .search select { font: inherit; padding: .35rem .5rem; border: 1px solid var(--neutral); background: var(--paper); color: var(--ink); max-width: 100%; }
        thead button { font: inherit; color: inherit; background: none; border: 0; padding: 0; text-align: inherit; cursor: pointer; text-decoration: underline dotted; } [aria-sort="ascending"] button::after { content: " ↑"; } [aria-sort="descending"] button::after { content: " ↓"; }
        summary { cursor: pointer; } details > :not(summary) { margin-left: 1rem; } td details { min-width: 12rem; } td details figure { min-width: 16rem; }
        ul { padding-left: 1.2rem; max-width: 50rem; } li { margin: .3rem 0; overflow-wrap: anywhere; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.25rem; margin: 1rem 0; } dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
        @media (max-width: 48rem) { main { padding: 1.25rem 1rem 3rem; } table { font-size: .85rem; } th, td { padding: .3rem .35rem; } dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } }
        @media print { html { font-size: 11.5px; } main { max-width: none; padding: 0; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } h2 { margin-top: 1.5rem; }
          figure, tr { break-inside: avoid; } h2, h3, caption, figcaption, thead { break-after: avoid; } .scroll { overflow: visible; } th, td { padding: .2rem .35rem; } main > details:not([open])::details-content { content-visibility: visible; display: block; } main > details { break-before: page; } .search { display: none; } .sheet { break-after: page; } thead button { text-decoration: none; } }

        """;
}
