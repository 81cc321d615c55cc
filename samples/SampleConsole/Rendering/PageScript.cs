namespace SchoolImprovement.Rules.Samples.SampleConsole;

/// <summary>A script for tables that are searched; without it the whole table stands there. It holds no mark that XML takes for its own.</summary>
internal static class PageScript
{
    public const string Search = """
        <script>
        document.querySelectorAll('table.searched').forEach(table => {
          const body = table.tBodies[0], heads = [...table.tHead.rows[0].cells], rows = [...body.rows];
          const text = (row, i) => { const cell = row.cells[i], summary = cell.querySelector('summary'); return (summary ?? cell).textContent.trim(); };
          const bar = document.createElement('div'), filters = [];
          const label = (name, field) => { const box = document.createElement('label'); box.append(name, field); bar.append(box); return field; };
          bar.className = 'search';
          const find = label('Search', document.createElement('input'));
          find.type = 'search';
          heads.forEach((head, i) => {
            if (head.classList.contains('choice')) {
              const choose = label(head.textContent.trim(), document.createElement('select'));
              choose.append(new Option('All', ''), ...[...new Set(rows.map(row => text(row, i)))].sort().map(value => new Option(value)));
              filters.push([i, choose]);
            }
            const button = document.createElement('button');
            button.type = 'button';
            button.append(...head.childNodes);
            head.append(button);
            button.addEventListener('click', () => {
              const down = head.getAttribute('aria-sort') === 'ascending';
              heads.forEach(other => other.removeAttribute('aria-sort'));
              head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
              const number = value => Number(value.replace(/[^0-9.]/g, ''));
              const order = head.classList.contains('number') ? (a, b) => number(text(a, i)) - number(text(b, i)) : (a, b) => text(a, i).localeCompare(text(b, i), 'en-GB');
              body.append(...rows.sort((a, b) => down ? order(b, a) : order(a, b)));
            });
          });
          const count = document.createElement('output');
          bar.append(count);
          const show = () => {
            const words = find.value.toLowerCase().split(' ');
            let shown = 0;
            rows.forEach(row => {
              const all = row.textContent.toLowerCase();
              row.hidden = !(words.every(word => all.includes(word)) ? filters.every(([i, choose]) => choose.value === '' || text(row, i) === choose.value) : false);
              shown += row.hidden ? 0 : 1;
            });
            count.textContent = shown + ' of ' + rows.length;
          };
          bar.addEventListener('input', show);
          table.parentElement.before(bar);
          show();
        });
        </script>
        """;
}
