// Signing with a key that never leaves this browser: Ed25519 by WebCrypto, not extractable, kept in
// IndexedDB under the account's name. What is signed is DSSE's pre-authentication encoding.
const TYPE = (name) => `application/vnd.mingbai.${name}+json`;
const text = new TextEncoder();

const base64 = (bytes) => {
  let binary = "";
  for (const byte of new Uint8Array(bytes)) {
    binary += String.fromCharCode(byte);
  }
  return btoa(binary);
};

const hex = (bytes) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

const sha256 = async (bytes) => hex(await crypto.subtle.digest("SHA-256", bytes));

// ---- where keys are kept

const opened = () =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open("mingbai-keys", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("keys", { keyPath: "holder" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const within = async (mode, work) => {
  const database = await opened();
  try {
    return await new Promise((resolve, reject) => {
      const request = work(database.transaction("keys", mode).objectStore("keys"));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  } finally {
    database.close();
  }
};

const held = (holder) => within("readonly", (keys) => keys.get(holder));
const keep = (key) => within("readwrite", (keys) => keys.put(key));

const made = async (holder) => {
  const pair = await crypto.subtle.generateKey({ name: "Ed25519" }, false, ["sign", "verify"]);
  const spki = await crypto.subtle.exportKey("spki", pair.publicKey);
  const key = { holder, private: pair.privateKey, spki: base64(spki), id: await sha256(spki) };
  await keep(key);
  return key;
};

// ---- what is signed

const encoding = (type, payload) => {
  const head = text.encode(`DSSEv1 ${text.encode(type).length} ${type} ${payload.length} `);
  const bytes = new Uint8Array(head.length + payload.length);
  bytes.set(head);
  bytes.set(payload, head.length);
  return bytes;
};

const signed = async (key, type, payload) =>
  base64(await crypto.subtle.sign({ name: "Ed25519" }, key.private, encoding(type, payload)));

// ---- the pages

const say = (place, chinese, english) => {
  place.hidden = false;
  place.replaceChildren(chinese, " ", Object.assign(document.createElement("small"), { textContent: english }));
};

const short = (id) => id.replace(/(.{4})/g, "$1 ").slice(0, 39).trim();

const supported = () => window.isSecureContext && Boolean(crypto.subtle);

const keyPage = async (form) => {
  const holder = form.dataset.holder;
  const trouble = form.querySelector("[data-trouble]");
  if (!supported()) {
    say(trouble, "此浏览器或此连接不能生成密钥：请用 HTTPS 打开。", "No keys here: open it over HTTPS.");
    form.querySelector("button").disabled = true;
    return;
  }
  const show = (key) => {
    const place = document.querySelector("#here");
    const trusted = [...document.querySelectorAll("[data-trusted]")].some((k) => k.dataset.trusted === key?.id);
    place.className = `chip ${key ? (trusted ? "good" : "warn") : ""}`;
    place.textContent = key ? (trusted ? "本浏览器的密钥已生效" : "本浏览器有密钥，尚未生效") : "本浏览器没有密钥";
    document.querySelector("#fingerprint").textContent = key ? short(key.id) : "—";
  };
  show(await held(holder));
  form.addEventListener("submit", async (event) => {
    if (form.elements.envelope.value) {
      return;
    }
    event.preventDefault();
    try {
      const key = await made(holder);
      const request = {
        holder,
        spki: key.spki,
        roles: form.dataset.roles.split(","),
        within: form.dataset.within.split(","),
        at: new Date().toISOString(),
      };
      const payload = text.encode(JSON.stringify(request));
      const sig = await signed(key, TYPE("key-request"), payload);
      form.elements.envelope.value = JSON.stringify({
        payloadType: TYPE("key-request"),
        payload: base64(payload),
        signatures: [{ keyid: key.id, sig }],
      });
      form.submit();
    } catch (error) {
      say(trouble, "密钥没有生成，请换用新版浏览器。", `No key was made: ${error.name}`);
    }
  });
};

// A form with data-sign fetches the bytes, makes sure that they are those the page shows, and signs.
const signingForm = (form) => {
  const trouble = document.querySelector("#sign-trouble");
  form.addEventListener("submit", async (event) => {
    if (form.elements.sig.value) {
      return;
    }
    event.preventDefault();
    const button = event.submitter;
    button.disabled = true;
    try {
      const key = supported() ? await held(form.dataset.holder) : undefined;
      if (!key) {
        say(trouble, "本浏览器没有您的签名密钥，请先到「我的签名密钥」登记。", "No key of yours in this browser.");
        return;
      }
      const response = await fetch(form.dataset.bytes, { headers: { Accept: "application/octet-stream" } });
      const payload = new Uint8Array(await response.arrayBuffer());
      if (!response.ok || (await sha256(payload)) !== form.dataset.hash) {
        say(trouble, "内容已变更，请刷新后重新核对。", "It changed: reload and read it again.");
        return;
      }
      form.elements.manifest.value = form.dataset.hash;
      form.elements.key.value = key.id;
      form.elements.sig.value = await signed(key, TYPE(form.dataset.sign), payload);
      form.submit();
    } catch (error) {
      say(trouble, "没有签名成功，请重试。", `Not signed: ${error.name}`);
    } finally {
      button.disabled = false;
    }
  });
};

// A form with data-order fetches the order for what is written in it, and signs that.
const orderForm = (form) => {
  const trouble = document.querySelector("#sign-trouble");
  form.addEventListener("submit", async (event) => {
    if (form.elements.sig.value) {
      return;
    }
    event.preventDefault();
    const key = supported() ? await held(form.dataset.holder) : undefined;
    if (!key) {
      say(trouble, "本浏览器没有您的签名密钥，请先到「我的签名密钥」登记。", "No key of yours in this browser.");
      return;
    }
    const wish = new URLSearchParams();
    for (const name of ["dark", "title", "body", "hours"]) {
      if (form.elements[name]?.value) {
        wish.set(name, form.elements[name].value);
      }
    }
    const response = await fetch(`${form.dataset.bytes}?${wish}`);
    if (!response.ok) {
      say(trouble, "没有发出：标题 1–30 字，正文不超过 200 字，时长 1–12 小时。", "Not sent: check title, body and hours.");
      return;
    }
    const payload = new Uint8Array(await response.arrayBuffer());
    form.elements.order.value = base64(payload);
    form.elements.key.value = key.id;
    form.elements.sig.value = await signed(key, TYPE("emergency-order"), payload);
    form.submit();
  });
};

document.querySelectorAll("form[data-order]").forEach(orderForm);
document.querySelectorAll("form[data-key-form]").forEach(keyPage);
document.querySelectorAll("form[data-sign]").forEach(signingForm);
