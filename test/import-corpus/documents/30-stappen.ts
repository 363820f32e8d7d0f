/** As it comes out of a word processor on the web: headings that are steps with a time below them, lists for each group, terms. */
export const stappenHtml = `<!doctype html><html lang="nl"><head><title>Meedenken over het Kerkplein</title></head><body>
<h1><span class="c1">Meedenken over het Kerkplein</span></h1>
<p><span>Dit zijn de stappen die we met het dorp zetten.</span></p>
<h2><span>Traject en planning</span></h2>
<h3><span>Stap 1: wandeling over het plein</span></h3>
<p><span>Timing: 22 mei 2027</span></p>
<p><span>Iedereen die aan het plein woont krijgt een uitnodiging.</span></p>
<p><span>Wie niet kan, geeft ideeën door op de website.</span></p>
<h3><span>Stap 2: eerste schets</span></h3>
<p><span>Timing: juni – augustus 2027</span></p>
<p><span>De ontwerper verwerkt de ideeën.</span></p>
<h3><span>Stap 3: schets op de markt</span></h3>
<p><span>Timing: najaar 2027</span></p>
<p><span>Start van de reactietermijn.</span></p>
<h2><span>Wie en wanneer</span></h2>
<h3><span>Ondernemers</span></h3>
<ul><li><b>8 maart 2027</b><span>: mail met uitnodiging (Noor)</span></li><li><b>22 maart 2027</b><span>: ontbijt in De Kroon (Noor en Bram)</span></li></ul>
<h3><span>Inwoners van Kerkdorp</span></h3>
<ul><li><b>12 april 2027</b><span>: kraam op de markt (Bram)</span></li><li><b>eind april 2027</b><span>: poster in de etalages (Bram)</span></li></ul>
<h2><span>Kalender van de bouw</span></h2>
<dl><dt>10 januari 2028</dt><dd>Persbericht</dd><dd>Bericht in de gemeenteapp</dd><dt>Februari 2028</dt><dd>Bouwbord bij de kerk</dd></dl>
</body></html>
`;
