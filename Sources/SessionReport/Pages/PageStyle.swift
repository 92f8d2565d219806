/// The style sheet of the page: light and dark, screen and paper.
enum PageStyle {
  static let sheet = """
    :root {
      color-scheme: light dark;
      --paper: #ffffff; --ink: #1c2128; --muted: #59636e; --line: #d3d9df; --tint: #f4f6f8;
      --accent: #1c5a9e; --speak: #1c5a9e; --on-speak: #ffffff;
      --talk: #a9cbee; --on-talk: #14202c; --other: #ccd2d8; --on-other: #14202c;
      --good: #1a6e3c; --work: #94530a; --over: #a3261d;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #12161b; --ink: #e4e8ec; --muted: #9aa5b1; --line: #353d46; --tint: #1b2128;
        --accent: #79b4f2; --speak: #79b4f2; --on-speak: #0c1116;
        --talk: #29486b; --on-talk: #e4e8ec; --other: #3a424b; --on-other: #e4e8ec;
        --good: #6cc58b; --work: #e0ab58; --over: #f08a80;
      }
    }
    * { box-sizing: border-box; }
    html { background: var(--paper); color: var(--ink); }
    body {
      margin: 0 auto; padding: 2rem 1.25rem 3rem; max-width: 54rem;
      font: 1rem/1.45 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif;
      overflow-wrap: break-word;
    }
    h1 { margin: 0 0 .6rem; font-size: 1.65rem; line-height: 1.2; text-wrap: balance; }
    h2 {
      margin: 1.9rem 0 .6rem; padding-bottom: .2rem; border-bottom: 2px solid var(--accent);
      font-size: 1.1rem;
    }
    p { margin: 0; }
    .kicker { color: var(--accent); font-weight: 600; }
    .facts {
      display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: 0;
    }
    .facts dt, .muted { color: var(--muted); }
    .facts dd { margin: 0; }
    .elements { margin: .25rem 0 0; padding: 0; list-style: none; font-size: .9rem; }
    .results {
      display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.1rem 0 0; padding: 0; list-style: none;
    }
    .results li {
      flex: 1 1 10rem; padding: .55rem .8rem; border: 1px solid var(--line);
      border-radius: .4rem; background: var(--tint);
    }
    .results span { display: block; font-size: .85rem; }
    .results strong { font-size: 1.15rem; font-weight: 650; }
    .points { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; }
    .points ul { margin: 0; padding: 0; list-style: none; }
    .points li { position: relative; margin: .25rem 0; padding-left: 1.2rem; }
    .points li::before { position: absolute; left: 0; font-weight: 700; }
    .good li::before { content: "+"; color: var(--good); }
    .work li::before { content: "\\2212"; color: var(--work); }
    svg { display: block; width: 100%; height: auto; font: 11px system-ui, "Segoe UI", "Noto Sans",
      "DejaVu Sans", sans-serif; fill: var(--ink); }
    svg .small { font-size: 9.5px; }
    svg .quiet { fill: var(--muted); }
    svg .strong { font-weight: 650; }
    svg .axis { stroke: var(--line); stroke-width: 1; }
    svg .edge { stroke: var(--paper); stroke-width: 1.5; }
    svg .plan { fill: var(--paper); stroke: var(--accent); stroke-width: 1.2; }
    svg .speak { fill: var(--speak); } svg .on-speak { fill: var(--on-speak); }
    svg .talk { fill: var(--talk); } svg .on-talk { fill: var(--on-talk); }
    svg .other { fill: var(--other); } svg .on-other { fill: var(--on-other); }
    svg .odd { fill: var(--tint); stroke: var(--line); }
    svg .even { fill: var(--line); stroke: var(--line); }
    svg .tick { stroke: var(--ink); stroke-width: 1.2; }
    svg .over { fill: url(#hatch); stroke: var(--over); stroke-width: 1.2; }
    svg .hatch { fill: var(--paper); } svg .stripe { stroke: var(--over); stroke-width: 2; }
    svg .step { fill: var(--tint); stroke: var(--line); } svg .full { fill: var(--speak); }
    svg .answer { fill: var(--paper); stroke: var(--ink); stroke-width: 1.2; }
    .legend { margin-top: .3rem; color: var(--muted); font-size: .85rem; }
    table { width: 100%; border-collapse: collapse; font-size: .94rem; }
    th, td { padding: .22rem .5rem; border-bottom: 1px solid var(--line); text-align: left;
      vertical-align: top; }
    thead th { color: var(--muted); font-weight: 600; font-size: .85rem; }
    th { font-weight: 600; }
    .section th { padding-left: 1.6rem; font-weight: 400; }
    .whole th, .whole td { border-bottom: 0; font-weight: 650; }
    .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
    .late { color: var(--over); font-weight: 600; }
    .questions p + p { margin-top: .15rem; }
    .questions .asked { font-weight: 600; }
    .questions .aside { color: var(--muted); font-size: .88rem; }
    .questions td:nth-child(3) { width: 17%; } .questions td:nth-child(4) { width: 20%; }
    .remarks { margin: 0; padding: 0; list-style: none; }
    .remarks li { display: grid; grid-template-columns: 4rem 1fr; margin: .15rem 0; }
    .remarks .number { padding-right: .8rem; color: var(--muted); }
    footer { margin-top: 2rem; color: var(--muted); font-size: .82rem; }
    @media (max-width: 34rem) {
      .points { grid-template-columns: 1fr; }
      .chart { overflow-x: auto; } .chart svg { min-width: 34rem; }
    }
    @page { size: A4; margin: 12mm 14mm; }
    @media print {
      html { font-size: 9pt; }
      body { max-width: none; padding: 0; line-height: 1.33; }
      h2 { margin: .65rem 0 .3rem; break-after: avoid; }
      .facts { grid-template-columns: max-content 1fr; line-height: 1.25; }
      .legend { margin-top: .1rem; }
      tr, li, .results, .points, .chart { break-inside: avoid; }
      thead { display: table-header-group; }
      th, td { padding: .08rem .5rem; }
      /* The sections of two fiches side by side, so that all times are on the first sheet. */
      section:has(> .times) { columns: 2; column-gap: 1.6rem; }
      section:has(> .times) > h2 { column-span: all; }
      .times { line-height: 1.22; } .times th, .times td { padding: .06rem .2rem; }
      .times .section th { padding-left: 1rem; }
      .times .slot { break-after: avoid; }
      .questions td:nth-child(3) { width: 13%; } .questions td:nth-child(4) { width: 17%; }
      .results { margin-top: .7rem; } .results li { padding: .3rem .6rem; }
      .points li { margin: .12rem 0; }
      footer { margin-top: 1rem; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}
