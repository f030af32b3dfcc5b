'use strict';
// Sorting and filtering of the tables that are there. Nothing is loaded, kept or sent.
(function () {
  var FEW = 8;
  var collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

  function value(row, column) {
    var cell = row.cells[column];
    var text = cell ? cell.textContent.trim() : '';
    var number = Number(text.replace(/[,%]/g, '').replace('−', '-').replace(/^\+/, ''));
    return { text: text, number: text === '' || Number.isNaN(number) ? null : number };
  }

  function compare(one, other) {
    if (one.number !== null && other.number !== null) return one.number - other.number;
    if (one.number !== null) return -1;
    if (other.number !== null) return 1;
    return collator.compare(one.text, other.text);
  }

  function sort(table, column, head) {
    var body = table.tBodies[0];
    var down = head.getAttribute('aria-sort') === 'ascending';
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (cell) {
      cell.removeAttribute('aria-sort');
    });
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    Array.prototype.map
      .call(body.rows, function (row, place) { return { row: row, place: place, value: value(row, column) }; })
      .sort(function (a, b) {
        var order = compare(a.value, b.value);
        return (down ? -order : order) || a.place - b.place;
      })
      .forEach(function (one) { body.appendChild(one.row); });
  }

  function sortable(table) {
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (cell, column) {
      if (cell.tagName !== 'TH') return;
      var button = document.createElement('button');
      button.type = 'button';
      button.textContent = cell.textContent;
      cell.textContent = '';
      cell.appendChild(button);
      button.addEventListener('click', function () { sort(table, column, cell); });
    });
  }

  function filterable(table, number) {
    var label = document.createElement('label');
    label.className = 'filter';
    label.htmlFor = 'filter-' + number;
    label.textContent = 'Show only rows with: ';
    var input = document.createElement('input');
    input.type = 'search';
    input.id = 'filter-' + number;
    label.appendChild(input);
    var said = document.createElement('span');
    said.setAttribute('role', 'status');
    label.appendChild(said);
    input.addEventListener('input', function () {
      var wanted = input.value.toLowerCase();
      var shown = 0;
      Array.prototype.forEach.call(table.tBodies[0].rows, function (row) {
        row.hidden = row.textContent.toLowerCase().indexOf(wanted) < 0;
        if (!row.hidden) shown += 1;
      });
      said.textContent = wanted ? ' ' + shown + ' of ' + table.tBodies[0].rows.length + ' rows' : '';
    });
    table.parentNode.parentNode.insertBefore(label, table.parentNode);
  }

  Array.prototype.forEach.call(document.querySelectorAll('table.data'), function (table, number) {
    if (!table.tHead || table.tBodies[0].rows.length < 2) return;
    sortable(table);
    if (table.tBodies[0].rows.length > FEW) filterable(table, number);
  });
})();
