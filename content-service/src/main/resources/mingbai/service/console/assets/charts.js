// Draws what the page carries as data; nothing is fetched.
const ink = "#1c2530", red = "#b3261e", blue = "#8fb3d9", line = "#dde3ea";

const trend = (data) => ({
  aria: { enabled: true },
  textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: ink },
  legend: { data: ["满意率", "评价数"], top: 0 },
  tooltip: { trigger: "axis", renderMode: "richText" },
  grid: { left: 50, right: 50, top: 40, bottom: 30 },
  xAxis: { type: "category", data: data.spans },
  yAxis: [
    { type: "value", min: 0, max: 100, axisLabel: { formatter: "{value}%" }, splitLine: { lineStyle: { color: line } } },
    { type: "value", minInterval: 1, splitLine: { show: false } },
  ],
  series: [
    { name: "满意率", type: "line", data: data.rates, itemStyle: { color: red }, lineStyle: { width: 3 }, symbolSize: 7, z: 3 },
    { name: "评价数", type: "bar", yAxisIndex: 1, data: data.counts, itemStyle: { color: blue }, barMaxWidth: 26 },
  ],
});

for (const place of document.querySelectorAll(".chart[data-chart]")) {
  const chart = window.echarts.init(place, null, { renderer: "svg" });
  chart.setOption(trend(JSON.parse(place.dataset.chart)));
  addEventListener("resize", () => chart.resize());
}
