"use strict";
// The jury's page: it folds the oral's journal (docs/FORMAT.md) as it comes, and sends wishes
// (docs/JURY-PROTOCOL.md). The oral decides; nothing here is shown as done before it is.

const language = document.documentElement.lang === "en" ? "en" : "fr";
const french = {
  connecting: "Connexion…", waiting: "L'oral n'a pas encore commencé. Gardez cette page ouverte.",
  seat: (n) => `Vous êtes le jury ${n}.`, lost: "Liaison coupée, reprise en cours…",
  over: "L'oral n'est plus en cours. Cette page reprendra s'il continue.",
  closed: "La page a été fermée sur l'ordinateur de la personne qui passe l'oral.",
  replaced: "Cette page est ouverte ailleurs. Rechargez pour continuer ici.",
  full: "Toutes les places de jury sont prises. Nouvel essai dans un instant…",
  noKey: "Cette adresse n'a pas sa clé. Scannez de nouveau le code, ou recopiez l'adresse entière.",
  wrongKey: "Cette adresse n'est plus valable. Scannez le code qui est affiché maintenant.",
  asked: "Question", askedNumber: (n) => `Question ${n}`, presenting: "En ce moment", hints: "Éléments d'une bonne réponse",
  levels: "Niveau de cette réponse", next: "Ensuite", askNext: "Question suivante", followUp: "Relance",
  skip: "Passer la question", choices: "Choisir la prochaine question", own: "Votre propre question", ask: "Poser cette question",
  marks: "Remarques", hesitation: "Hésitation", digression: "Digression", goodExample: "Bon exemple",
  note: "Note pour le bilan", keep: "Garder la note", undo: "Annuler ma dernière remarque",
  endSlot: (name) => `Terminer : ${name}`, confirmEnd: (name) => `Confirmer la fin : ${name}`,
  finished: "L'oral est terminé", inDebrief: "Vos niveaux et vos notes sont dans le bilan de l'oral.",
  notRated: "sans niveau", paused: "en pause", left: (time) => `${time} restant`, late: (time) => `${time} de dépassement`,
  why: (reason) => `Motif : ${reason}`, byJury: "posée par le jury", byProgram: "posée par le programme du jury",
  section: (title) => `Présentation : ${title}`,
  kinds: { preparation: "Préparation", presentation: "Présentation", exchange: "Échange", practical: "Réalisation", written: "Écrit", pause: "Pause" },
  done: { level: "Niveau noté.", mark: "Remarque notée.", note: "Note gardée.", undo: "Annulé.", next: "Question posée.", pick: "Question posée.", ask: "Question posée.", "follow-up": "Relance posée.", skip: "Question passée.", "end-slot": "Temps terminé." },
  refused: {
    stale: "Quelqu'un vient de faire avancer l'oral : rien n'a été fait deux fois.", "not-now": "Ce n'est pas possible à cet instant.",
    unreadable: "Une question compte de 8 à 400 caractères.", "no-oral": "Aucun oral n'est en cours.", "body-too-long": "C'est trop long.",
    full: "Trop de demandes à la fois.", other: "L'oral n'a pas répondu. Réessayez.",
  },
  reasons: {
    general: () => "question générale sur ce critère", "own-question": () => "question inscrite dans la fiche",
    technology: (e) => `la fiche cite ${e.reason_text}`, figure: (e) => `la fiche donne un chiffre : « ${e.reason_text} »`,
    competency: (e) => `la fiche cite la compétence « ${e.reason_text} »`, "unknown-competency": (e) => `la compétence « ${e.reason_text} » n'est pas dans le référentiel`,
    teamwork: (e) => `la fiche parle d'un travail à plusieurs : « ${e.reason_text} »`, period: (e) => `la fiche donne une date ou une durée : « ${e.reason_text} »`,
    passage: (e) => `la fiche dit : « ${e.reason_text} »`, "both-fiches": (e) => `les deux fiches côte à côte : « ${e.reason_text} » et « ${e.reason_second} »`,
    "missing-section": () => "il manque une section à la fiche", "thin-section": (e) => `une section de la fiche ne compte que ${e.reason_words} mots`,
  },
};
const english = {
  connecting: "Connecting…", waiting: "The oral has not begun yet. Keep this page open.",
  seat: (n) => `You are jury ${n}.`, lost: "The connection is lost, trying again…",
  over: "The oral is not running any more. This page goes on if it does.",
  closed: "The page was closed on the candidate's computer.",
  replaced: "This page is open elsewhere. Reload to go on here.",
  full: "Every seat of the jury is taken. Trying again in a moment…",
  noKey: "This address lacks its key. Scan the code again, or copy the whole address.",
  wrongKey: "This address is no longer valid. Scan the code that is shown now.",
  asked: "Question", askedNumber: (n) => `Question ${n}`, presenting: "At the moment", hints: "What a good answer holds",
  levels: "Level of this answer", next: "Next", askNext: "Next question", followUp: "Follow-up",
  skip: "Skip the question", choices: "Choose the next question", own: "A question of your own", ask: "Ask this question",
  marks: "Remarks", hesitation: "Hesitation", digression: "Digression", goodExample: "Good example",
  note: "Note for the debrief", keep: "Keep the note", undo: "Undo my last remark",
  endSlot: (name) => `End: ${name}`, confirmEnd: (name) => `Confirm the end: ${name}`,
  finished: "The oral is over", inDebrief: "Your levels and notes are in the debrief of the oral.",
  notRated: "not rated", paused: "paused", left: (time) => `${time} left`, late: (time) => `${time} over time`,
  why: (reason) => `Reason: ${reason}`, byJury: "asked by the jury", byProgram: "asked by the jury's program",
  section: (title) => `Presentation: ${title}`,
  kinds: { preparation: "Preparation", presentation: "Presentation", exchange: "Exchange", practical: "Practical work", written: "Written part", pause: "Break" },
  done: { level: "Level noted.", mark: "Remark noted.", note: "Note kept.", undo: "Undone.", next: "Question asked.", pick: "Question asked.", ask: "Question asked.", "follow-up": "Follow-up asked.", skip: "Question skipped.", "end-slot": "Slot ended." },
  refused: {
    stale: "Somebody has just moved the oral on: nothing was done twice.", "not-now": "That is not possible now.",
    unreadable: "A question has 8 to 400 characters.", "no-oral": "No oral is running.", "body-too-long": "That is too long.",
    full: "Too many wishes at once.", other: "The oral did not answer. Try again.",
  },
  reasons: {
    general: () => "general question on this criterion", "own-question": () => "question written in the fiche",
    technology: (e) => `the fiche names ${e.reason_text}`, figure: (e) => `the fiche gives a figure: “${e.reason_text}”`,
    competency: (e) => `the fiche cites the competency “${e.reason_text}”`, "unknown-competency": (e) => `the competency “${e.reason_text}” is not in the référentiel`,
    teamwork: (e) => `the fiche mentions teamwork: “${e.reason_text}”`, period: (e) => `the fiche gives a date or a duration: “${e.reason_text}”`,
    passage: (e) => `the fiche says: “${e.reason_text}”`, "both-fiches": (e) => `both fiches, side by side: “${e.reason_text}” and “${e.reason_second}”`,
    "missing-section": () => "the fiche lacks a section", "thin-section": (e) => `a section of the fiche has only ${e.reason_words} words`,
  },
};
const texts = language === "en" ? english : french;
const element = (id) => document.getElementById(id);
// French sets these signs apart, and a line never begins with one of them. What reorders or hides text is
// nobody's to write.
const typeset = (text) => String(text)
  .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, "")
  .replace(/ ([:;?!»])/g, "\u00a0$1").replace(/« /g, "«\u00a0");
// A live region that is written again is read again, so nothing is written that stands there.
function put(id, text) {
  const node = element(id);
  const shown = typeset(text);
  if (node.textContent !== shown) node.textContent = shown;
}
function show(id, isShown) { element(id).hidden = !isShown; }

// --- The oral, as its journal tells it

let oral = null;
const emptyOral = (session) => ({
  session, plan: null, last: -1, slot: null, started: 0, pausedTotal: 0, pausedAt: null, section: 0, sections: [],
  questions: [], undoable: [], finished: false, clock: null, offered: [],
});

function current() {
  const question = oral.questions[oral.questions.length - 1];
  return question && oral.slot !== null && question.slot === oral.slot ? question : null;
}

function setLevel(question, by, level) {
  if (question) question.levels[by] = level;
}

const reducers = {
  "slot-started"(e, t) {
    Object.assign(oral, { slot: e.slot, started: t, pausedTotal: 0, pausedAt: null, sections: [0], undoable: [] });
  },
  "slot-ended"() { Object.assign(oral, { slot: null, undoable: [] }); },
  "section-reached"(e) {
    oral.sections.push(e.section);
    oral.undoable.push({ by: e.by || "self", undo: () => oral.sections.pop() });
  },
  "question-asked"(e) { oral.questions.push({ event: e, slot: oral.slot, levels: {}, followUps: [] }); },
  "follow-up-asked"(e) {
    const question = current();
    if (question) question.followUps.push(e.text);
  },
  "level-given"(e) {
    const question = current();
    if (!question) return;
    const by = e.by || "self", before = question.levels[by];
    setLevel(question, by, e.level);
    oral.undoable.push({ by, undo: () => setLevel(question, by, before) });
  },
  "level-corrected"(e) { setLevel(oral.questions[e.answer], e.by || "self", e.level); },
  "marker-set"(e) { oral.undoable.push({ by: e.by || "self", undo() {} }); },
  "note-taken"(e) { oral.undoable.push({ by: e.by || "self", undo() {} }); },
  undone(e) {
    const by = e.by || "self";
    for (let index = oral.undoable.length - 1; index >= 0; index -= 1) {
      if (oral.undoable[index].by !== by) continue;
      oral.undoable.splice(index, 1)[0].undo();
      return;
    }
  },
  paused(e, t) { if (oral.pausedAt === null) oral.pausedAt = t; },
  resumed(e, t) {
    if (oral.pausedAt !== null) oral.pausedTotal += t - oral.pausedAt;
    oral.pausedAt = null;
  },
  finished() { Object.assign(oral, { finished: true, slot: null }); },
};

function take(line) {
  const event = JSON.parse(line);
  if (event.type === "session") {
    if (!oral || oral.last >= 0) oral = emptyOral(event.id);
    oral.plan = event.plan;
    oral.last = 0;
    return;
  }
  if (!oral || !oral.plan || event.seq <= oral.last) return;
  oral.last = event.seq;
  const reduce = Object.hasOwn(reducers, event.type) ? reducers[event.type] : null;
  if (reduce) reduce(event, Math.round(event.t * 1000));
}

// --- What is shown

const clockText = (seconds) => {
  const size = Math.abs(seconds), minutes = Math.floor(size / 60);
  return `${minutes}:${String(size % 60).padStart(2, "0")}`;
};

let ticking = null;
function renderClock() {
  clearTimeout(ticking);
  const slot = oral && oral.plan && oral.slot !== null ? oral.plan.slots[oral.slot] : null;
  if (!slot || !oral.clock) {
    put("clock", "");
    return;
  }
  const rate = oral.plan.clock_rate || 1;
  const now = oral.clock.milliseconds + (Date.now() - oral.clock.at) * rate;
  const elapsed = Math.max(0, (oral.pausedAt === null ? now : oral.pausedAt) - oral.started - oral.pausedTotal);
  const left = slot.budget_seconds - Math.floor(elapsed / 1000);
  const words = left < 0 ? texts.late(clockText(left)) : texts.left(clockText(left));
  element("clock").setAttribute("aria-label", words);
  element("clock").classList.toggle("late", left < 0);
  put("clock", (left < 0 ? "+" : "") + clockText(left) + (oral.pausedAt === null ? "" : ` (${texts.paused})`));
  if (oral.pausedAt === null) ticking = setTimeout(renderClock, Math.max(50, (1000 - (elapsed % 1000)) / rate + 5));
}

// As many buttons as there are things; those that stay keep the focus.
function buttons(id, items, press) {
  const box = element(id);
  while (box.children.length > items.length) box.lastElementChild.remove();
  while (box.children.length < items.length) {
    const button = document.createElement("button");
    button.type = "button";
    box.append(button);
  }
  items.forEach((item, index) => {
    const button = box.children[index];
    button.onclick = () => press(item, index);
    const text = document.createElement("span");
    text.textContent = typeset(item.text);
    const parts = [text];
    if (item.detail) {
      const detail = document.createElement("small");
      detail.textContent = typeset(item.detail);
      parts.push(detail);
    }
    button.replaceChildren(...parts);
    if (item.pressed === undefined) button.removeAttribute("aria-pressed");
    else button.setAttribute("aria-pressed", String(item.pressed));
  });
}

const slotName = (slot) => slot.title || texts.kinds[slot.kind] || slot.kind;
const criterionOf = (id) => (oral.plan.criteria || []).find((one) => one.id === id);

function reasonOf(event) {
  const write = Object.hasOwn(texts.reasons, event.reason) ? texts.reasons[event.reason] : null;
  if (!write) return "";
  const place = event.reason_path ? ` (${String(event.reason_path).split("/").pop()})` : "";
  const asker = event.by === "jury" ? `, ${texts.byJury}` : event.by === "program" ? `, ${texts.byProgram}` : "";
  return texts.why(write(event) + place + asker);
}

function renderQuestion(slot) {
  const question = current();
  const reached = oral.sections[oral.sections.length - 1];
  const section = slot && slot.kind === "presentation" && slot.sections ? slot.sections[reached] : null;
  put("asked-title", question ? texts.askedNumber(oral.questions.length) : texts.presenting);
  const criterion = question ? criterionOf(question.event.criterion) : null;
  put("criterion", criterion ? criterion.name : "");
  put("question", question ? question.event.text : section ? texts.section(section.title) : slot ? slotName(slot) : "");
  put("follow-up", question ? question.followUps[question.followUps.length - 1] || "" : "");
  put("reason", question ? reasonOf(question.event) : "");
  const hints = question ? question.event.good_answer || [] : [];
  show("hints", hints.length > 0);
  element("elements").replaceChildren(...hints.map((hint) => {
    const item = document.createElement("li");
    item.textContent = typeset(hint);
    return item;
  }));
  show("levels", question !== null);
  const answer = oral.questions.length - 1;
  buttons("level-buttons", question ? oral.plan.levels.map((level, index) => ({
    text: level.name, detail: level.details || "", pressed: question.levels.jury === index,
  })) : [], (item, index) => wish({ wish: "level", answer, level: index }));
}

function render() {
  renderClock();
  const isOn = Boolean(oral && oral.plan);
  show("main", isOn && !oral.finished);
  show("ending", isOn && oral.finished);
  put("exam", isOn ? oral.plan.exam_title : "oralblanc");
  document.title = isOn ? typeset(`Jury · ${oral.plan.exam_title}`) : "oralblanc";
  const slot = isOn && oral.slot !== null ? oral.plan.slots[oral.slot] : null;
  put("slot", slot ? `${oral.plan.phases[slot.phase || 0] || ""} · ${slotName(slot)}` : "");
  if (!isOn) return;
  if (oral.finished) {
    element("summary").replaceChildren(...oral.questions.map((question) => {
      const item = document.createElement("li");
      const level = question.levels.jury ?? question.levels.program ?? question.levels.self;
      const words = level === undefined ? texts.notRated : oral.plan.levels[level].name.toLowerCase();
      item.textContent = typeset(`${question.event.text} — ${words}`);
      return item;
    }));
    return;
  }
  renderQuestion(slot);
  const isExchange = slot !== null && slot.kind === "exchange";
  show("next", isExchange);
  show("choices", oral.offered.length > 0);
  buttons("choice-buttons", oral.offered.map((offer) => ({
    id: offer.id, text: offer.text,
    detail: [(criterionOf(offer.criterion) || {}).name, offer.reason].filter(Boolean).join(" — "),
  })), (item) => wish({ wish: "pick", question: item.id }));
  const hasQuestion = current() !== null;
  element("ask-follow-up").disabled = !hasQuestion;
  element("skip").disabled = !hasQuestion;
  show("end-slot", slot !== null);
  if (slot && !isEndAsked) put("end-slot", texts.endSlot(slotName(slot)));
}

function notice(text) { put("notice", text); }

// --- Wishes

const random = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
};

function pageName() {
  try {
    const known = sessionStorage.getItem("oralblanc-page");
    if (known) return known;
    const made = random();
    sessionStorage.setItem("oralblanc-page", made);
    return made;
  } catch { return random(); }
}

const page = pageName();
const key = new URLSearchParams(location.hash.slice(1)).get("k") || "";
const credentials = () => ({ "Oralblanc-Key": key, "Oralblanc-Page": page });
const pause = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

// Returns whether it was taken. Sent again under the same name it is done once, so a bad network may try thrice.
async function wish(members) {
  notice("");
  const body = JSON.stringify({ id: random(), seq: oral ? Math.max(0, oral.last) : 0, ...members });
  let cause = "other";
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (attempt > 0) await pause(400 * attempt);
    try {
      const answer = await fetch("/wish", {
        method: "POST", headers: { "Content-Type": "application/json", ...credentials() }, body, cache: "no-store",
      });
      if (answer.ok) {
        notice(texts.done[members.wish] || "");
        return true;
      }
      cause = (await answer.json()).refused;
      if (cause !== "no-answer" && cause !== "no-oral") break;
    } catch { cause = "other"; }
  }
  notice(Object.hasOwn(texts.refused, cause) ? texts.refused[cause] : texts.refused.other);
  return false;
}

let isEndAsked = false;
function forgetEnd() {
  isEndAsked = false;
  if (oral) render();
}

function prepareControls() {
  for (const node of document.querySelectorAll("[data-text]")) {
    node.textContent = typeset(texts[node.dataset.text]);
  }
  element("ask-next").onclick = () => wish({ wish: "next" });
  element("ask-follow-up").onclick = () => wish({ wish: "follow-up" });
  element("skip").onclick = () => wish({ wish: "skip" });
  element("undo").onclick = () => wish({ wish: "undo" });
  for (const node of document.querySelectorAll("[data-mark]")) {
    node.onclick = () => wish({ wish: "mark", marker: node.dataset.mark });
  }
  // What ends a slot cannot be taken back, so a finger that slips does not do it.
  element("end-slot").onclick = () => {
    if (isEndAsked) {
      isEndAsked = false;
      wish({ wish: "end-slot" });
      return;
    }
    isEndAsked = true;
    put("end-slot", texts.confirmEnd(slotName(oral.plan.slots[oral.slot])));
  };
  element("end-slot").onblur = forgetEnd;
  const form = (id, field, members) => {
    element(id).onsubmit = async (event) => {
      event.preventDefault();
      const text = element(field).value;
      if (await wish(members(text)) && element(field).value === text) element(field).value = "";
    };
  };
  form("own", "own-text", (text) => ({ wish: "ask", text }));
  form("note", "note-text", (text) => ({ wish: "note", text }));
}

// --- The line on which events come

let reading = null;
let lastHeard = 0;
let failures = 0;
let isStopped = false;

const isSaid = (text) => element("line").textContent === typeset(text);

function stop(text) {
  isStopped = true;
  put("line", text);
}

const special = {
  hello(data) {
    const told = JSON.parse(data);
    if (!oral || oral.session !== told.session) oral = emptyOral(told.session);
    failures = 0;
    put("line", texts.seat(told.seat));
  },
  clock(data) {
    const told = JSON.parse(data);
    if (oral) oral.clock = { milliseconds: told.milliseconds, at: Date.now() - told.age_milliseconds };
  },
  offered(data) { if (oral) oral.offered = JSON.parse(data).questions || []; },
  waiting() {
    failures = 0;
    put("line", texts.waiting);
  },
  over() {
    put("line", oral && oral.finished ? "" : texts.over);
    // The oral may go on: it is asked for again, and quietly.
    if (!(oral && oral.finished)) setTimeout(() => { if (isSaid(texts.over)) reading.abort(); }, 15000);
  },
  closed() { stop(oral && oral.finished ? "" : texts.closed); },
  replaced() { stop(texts.replaced); },
  full() { put("line", texts.full); },
};

function takeFrame(text) {
  let name = "", data = "";
  for (const line of text.split("\n")) {
    if (line.startsWith("event: ")) name = line.slice(7);
    else if (line.startsWith("data: ")) data = line.slice(6);
  }
  if (!data) return;
  if (!name) take(data);
  else if (Object.hasOwn(special, name)) special[name](data);
}

async function listen() {
  const abort = new AbortController();
  reading = abort;
  const headers = credentials();
  if (oral && oral.last >= 0) {
    headers["Last-Event-ID"] = String(oral.last);
    headers["Oralblanc-Oral"] = oral.session;
  }
  const answer = await fetch("/events", { headers, signal: abort.signal, cache: "no-store" });
  if (answer.status === 403) {
    stop(texts.wrongKey);
    return;
  }
  if (!answer.ok) throw new Error(String(answer.status));
  const reader = answer.body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    lastHeard = Date.now();
    rest += decoder.decode(value, { stream: true });
    const frames = rest.split("\n\n");
    rest = frames.pop();
    frames.forEach(takeFrame);
    if (frames.length > 0) render();
  }
}

async function stayConnected() {
  put("line", texts.connecting);
  while (!isStopped) {
    try { await listen(); } catch { /* The line is cut; the next one goes on where this one was. */ }
    if (isStopped) return;
    failures += 1;
    if (!(oral && oral.finished) && !isSaid(texts.full) && !isSaid(texts.over)) put("line", texts.lost);
    await pause(Math.min(5000, 300 * 2 ** Math.min(failures, 5)));
  }
}

// A phone that wakes up does not wait until its old line is found dead.
function lookAgain() {
  if (document.visibilityState === "visible" && reading && Date.now() - lastHeard > 20000) reading.abort();
}

prepareControls();
if (key) {
  document.addEventListener("visibilitychange", lookAgain);
  addEventListener("online", () => { if (reading) reading.abort(); });
  setInterval(lookAgain, 10000);
  stayConnected();
} else {
  put("line", texts.noKey);
}
addEventListener("hashchange", () => location.reload());
