// The reference of the specification of what-if questions, as it was delivered with it: our own material, kept word for
// word so that the engine of the app is measured against something that does not follow it.
// JavaScript twin of whatif_engine.py: same PRNG, same order of operations, same numbers.
export const MAG = { strong: [0.5, 1.0], medium: [0.2, 0.7], weak: [0.02, 0.3] };
export const EV = { A: 1.0, B: 0.95, C: 0.75, D: 0.5 };
export const GAIN_CAP = 0.9, ROBUST = 0.95, LIKELY = 0.8;
export const BANDS = [[0.2, "strong"], [0.05, "moderate"], [0.01, "weak"], [0.0, "trace"]];
export const MAX_EXPANSIONS = 6000, MIN_SCORE = 1e-5, KEEP = 4;

export function mulberry32(a) {
  a |= 0;
  return () => {
    a = (a + 0x6D2B79F5) | 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function edgeActive(e, horizon, ctx) {
  if ((e.ts ?? 0) > horizon) return false;
  for (const [key, allowed] of Object.entries(e.ctx ?? {})) {
    if (key.startsWith("not_")) { if (allowed.includes(ctx[key.slice(4)])) return false; }
    else if (!allowed.includes(ctx[key])) return false;
  }
  return true;
}

function select(graph, query) {
  const ctx = query.ctx ?? {}, hor = query.horizon ?? 3;
  const clamp = new Map(), b = new Map(), notes = [], blocked = new Set();
  const nodes = new Map(graph.nodes.map(n => [n.id, n])), byid = new Map(graph.edges.map(e => [e.id, e]));
  for (const d of query.do) {
    if (d.block) {
      const e = byid.get(d.block); blocked.add(e.id);
      if (nodes.get(e.s).tonic !== false) b.set(e.t, (b.get(e.t) ?? 0) - e.sign);
      else notes.push(`blocking ${e.id}: source ${e.s} is silent at rest, no resting effect`);
    } else if (d.mode === "clamp") clamp.set(d.node, d.sign);
    else b.set(d.node, (b.get(d.node) ?? 0) + d.sign);
  }
  const touched = new Set([...clamp.keys(), ...b.keys()]);   // nodes marked through: false (glands, regions) do not relay
  const edges = graph.edges.filter(e => edgeActive(e, hor, ctx) && !blocked.has(e.id) && !clamp.has(e.t) &&
    (nodes.get(e.s).through !== false || touched.has(e.s)));
  return { edges, clamp, b, notes };
}

function outMap(edges) {
  const m = new Map();
  for (const e of edges) { const l = m.get(e.s); if (l) l.push(e); else m.set(e.s, [e]); }
  return m;
}

const cmpStr = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

class Heap {                          // min-heap on (-score, length, sequence number)
  constructor() { this.a = []; }
  static less(x, y) { return x.neg !== y.neg ? x.neg < y.neg : x.len !== y.len ? x.len < y.len : x.seq < y.seq; }
  push(v) {
    const a = this.a; let i = a.push(v) - 1;
    while (i > 0) { const p = (i - 1) >> 1; if (!Heap.less(v, a[p])) break; a[i] = a[p]; i = p; }
    a[i] = v;
  }
  pop() {
    const a = this.a, top = a[0], v = a.pop();
    if (a.length) {
      let i = 0;
      for (;;) {
        let c = 2 * i + 1;
        if (c >= a.length) break;
        if (c + 1 < a.length && Heap.less(a[c + 1], a[c])) c++;
        if (!Heap.less(a[c], v)) break;
        a[i] = a[c]; i = c;
      }
      a[i] = v;
    }
    return top;
  }
}

// Best-first listing of simple paths: they arrive in exact order of score.
function simplePaths(edges, sources) {
  const out = outMap(edges), res = new Map(), heap = new Heap();
  let seq = 0, expansions = 0, complete = true;
  for (const [n, v] of sources) heap.push({ neg: -1, len: 0, seq: seq++, node: n, sign: v > 0 ? 1 : -1, edge: null, parent: null });
  while (heap.a.length) {
    const item = heap.pop();
    let r = res.get(item.node);
    if (!r) res.set(item.node, r = { pos: [0, []], neg: [0, []] });
    const slot = item.sign > 0 ? r.pos : r.neg;
    slot[0]++;
    if (slot[1].length < KEEP) {
      const path = [];
      for (let it = item; it.edge; it = it.parent) path.push(it.edge);
      slot[1].push({ score: -item.neg, path: path.reverse() });
    }
    if (expansions >= MAX_EXPANSIONS) { complete = false; continue; }
    for (const e of out.get(item.node) ?? []) {
      let it = item;
      while (it && it.node !== e.t) it = it.parent;
      if (it) continue;
      expansions++;
      const [lo, hi] = MAG[e.mag], sc = -item.neg * 0.5 * (lo + hi) * EV[e.ev];
      if (sc < MIN_SCORE) { complete = false; continue; }
      heap.push({ neg: -sc, len: item.len + 1, seq: seq++, node: e.t, sign: item.sign * e.sign, edge: e, parent: item });
    }
  }
  return { res, complete, expansions };
}

function walkSigns(edges, sources) {
  const out = outMap(edges), seen = new Set(), q = [];
  for (const [n, v] of sources) { q.push([n, v > 0 ? 1 : -1]); seen.add(n + (v > 0 ? "+" : "-")); }
  for (let h = 0; h < q.length; h++) {
    const [n, s] = q[h];
    for (const e of out.get(n) ?? []) {
      const s2 = s * e.sign, k = e.t + (s2 > 0 ? "+" : "-");
      if (!seen.has(k)) { seen.add(k); q.push([e.t, s2]); }
    }
  }
  return seen;
}

function orderNodes(edges, start) {
  const out = outMap(edges), seen = [...start], mark = new Set(start);
  for (let h = 0; h < seen.length; h++)
    for (const e of out.get(seen[h]) ?? []) if (!mark.has(e.t)) { mark.add(e.t); seen.push(e.t); }
  return seen;
}

function ensemble(edges, clamp, b, order, samples, seed) {
  const rnd = mulberry32(seed), idx = new Map(order.map((n, i) => [n, i]));
  const use = edges.filter(e => idx.has(e.s) && idx.has(e.t)), m = use.length, n = order.length;
  const S = Int32Array.from(use, e => idx.get(e.s)), T = Int32Array.from(use, e => idx.get(e.t));
  const ptr = new Int32Array(n + 1), inc = new Int32Array(m);          // CSR by target
  for (let k = 0; k < m; k++) ptr[T[k] + 1]++;
  for (let i = 0; i < n; i++) ptr[i + 1] += ptr[i];
  const fill = ptr.slice();
  for (let k = 0; k < m; k++) inc[fill[T[k]]++] = k;
  const lo = Float64Array.from(use, e => MAG[e.mag][0]), hi = Float64Array.from(use, e => MAG[e.mag][1]);
  const pe = Float64Array.from(use, e => EV[e.ev]), sg = Float64Array.from(use, e => e.sign);
  const base = new Float64Array(n), fixed = new Uint8Array(n), x0 = new Float64Array(n);
  for (const [k, v] of b) base[idx.get(k)] = v;
  for (const [k, v] of clamp) { fixed[idx.get(k)] = 1; x0[idx.get(k)] = v; }
  const xs = [], ws = [];
  for (let q = 0; q < samples; q++) {
    const w = new Float64Array(m);
    for (let k = 0; k < m; k++) {
      const u1 = rnd(), u2 = rnd();
      if (u1 < pe[k]) w[k] = sg[k] * (lo[k] + (hi[k] - lo[k]) * u2);
    }
    for (let i = 0; i < n; i++) {
      let tot = 0;
      for (let j = ptr[i]; j < ptr[i + 1]; j++) tot += Math.abs(w[inc[j]]);
      if (tot > GAIN_CAP) { const f = GAIN_CAP / tot; for (let j = ptr[i]; j < ptr[i + 1]; j++) w[inc[j]] *= f; }
    }
    const x = x0.slice();
    for (let sweep = 0; sweep < 200; sweep++) {
      let delta = 0;
      for (let i = 0; i < n; i++) {
        if (fixed[i]) continue;
        let v = base[i];
        for (let j = ptr[i]; j < ptr[i + 1]; j++) { const k = inc[j]; v += w[k] * x[S[k]]; }
        const d = Math.abs(v - x[i]);
        if (d > delta) delta = d;
        x[i] = v;
      }
      if (delta < 1e-6) break;
    }
    xs.push(x); ws.push(w);
  }
  return { xs, ws, use };
}

const r6 = v => Math.round(v * 1e6) / 1e6;

export function answer(graph, query) {
  for (const rule of graph.unsupported ?? [])
    for (const d of query.do)
      if (d.node === rule.node && d.sign === (rule.sign ?? d.sign))
        return { status: "unsupported", reason: rule.reason, see: rule.see };
  const { edges, clamp, b, notes } = select(graph, query);
  const sources = [...clamp, ...[...b].filter(([, v]) => v !== 0)].sort((p, q) => cmpStr(p[0], q[0]) || p[1] - q[1]);
  if (!sources.length) return { status: "no-input", notes, nodes: {} };
  const detail = query.detail === undefined ? "all" : query.detail;
  const wanted = detail === "all" ? () => true : (s => n => s.has(n))(new Set(detail ?? []));
  const { res: paths, complete, expansions } = detail && detail.length ? simplePaths(edges, sources) : { res: new Map(), complete: false, expansions: 0 };
  const walks = walkSigns(edges, sources), order = orderNodes(edges, sources.map(s => s[0]));
  const samples = query.samples ?? 400;
  const { xs, ws, use } = ensemble(edges, clamp, b, order, samples, query.seed ?? 1);
  const hot = new Set(edges.filter(e => e.runaway).map(e => e.id)), nodes = {};
  order.forEach((n, i) => {
    let plus = 0, minus = 0;
    const mags = new Float64Array(samples);
    for (let q = 0; q < samples; q++) { const v = xs[q][i]; if (v > 1e-9) plus++; else if (v < -1e-9) minus++; mags[q] = Math.abs(v); }
    mags.sort();
    const hit = plus + minus, med = mags[samples >> 1];
    const p = paths.get(n) ?? { pos: [0, []], neg: [0, []] }, npos = p.pos[0], nneg = p.neg[0];
    const share = hit ? Math.max(plus, minus) / hit : 0;
    let direction = plus >= minus ? 1 : -1;
    let structural = (walks.has(n + "+") !== walks.has(n + "-")) || (complete && (npos === 0) !== (nneg === 0));
    let cls;
    if (clamp.has(n)) { cls = "set"; direction = clamp.get(n); structural = true; }
    else if (!hit) { cls = "none"; direction = 0; }
    else cls = share >= ROBUST ? "robust" : share >= LIKELY ? "likely" : "ambiguous";
    const size = BANDS.find(([lim]) => med >= lim)[1], explain = [];
    for (const sg of direction && wanted(n) ? [direction, -direction] : [])
      for (const { score, path } of (sg > 0 ? p.pos : p.neg)[1])
        if (path.length) explain.push({ sign: sg, score, edges: path.map(e => e.id), nodes: [path[0].s, ...path.map(e => e.t)],
          weakest_evidence: path.map(e => e.ev).reduce((a, c) => (a > c ? a : c)) });
    let hinge = [];
    if (cls === "ambiguous" && wanted(n)) {
      const on = new Set(explain.flatMap(q => q.edges));
      const sgn = xs.map(x => (x[i] > 1e-9 ? 1 : x[i] < -1e-9 ? -1 : 0));
      let ms = 0; for (const v of sgn) ms += v; ms /= samples;
      let vs = 0; for (const v of sgn) vs += (v - ms) ** 2;
      use.forEach((e, k) => {
        if (!on.has(e.id) || vs === 0) return;
        let mw = 0; for (const w of ws) mw += w[k]; mw /= samples;
        let vw = 0, c = 0;
        for (let q = 0; q < samples; q++) { vw += (ws[q][k] - mw) ** 2; c += (ws[q][k] - mw) * (sgn[q] - ms); }
        if (vw > 0) hinge.push({ edge: e.id, corr: r6(c / Math.sqrt(vw * vs)) });
      });
      hinge.sort((a, c) => Math.abs(c.corr) - Math.abs(a.corr) || cmpStr(a.edge, c.edge));
      hinge = hinge.slice(0, 3);
    }
    nodes[n] = { direction, class: cls, share: r6(share), support: r6(hit / samples), structural, size, median_abs: med,
      paths_pos: npos, paths_neg: nneg, explain, hinge, runaway: explain.length > 0 && explain[0].edges.some(e => hot.has(e)) };
  });
  for (const nd of graph.nodes)
    nodes[nd.id] ??= { direction: 0, class: "none", share: 0, support: 0, structural: true, size: "trace", median_abs: 0,
      paths_pos: 0, paths_neg: 0, explain: [], hinge: [], runaway: false };
  return { status: "ok", complete, expansions, notes, nodes };
}
