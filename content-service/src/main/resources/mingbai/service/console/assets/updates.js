// An update goes to the service as it is, piece after piece, and the page says how far it is.
const form = document.querySelector("#bring");

const say = (chinese, english) => {
  const place = document.querySelector("#trouble");
  place.hidden = !chinese;
  place.replaceChildren(chinese, " ", Object.assign(document.createElement("small"), { textContent: english }));
};

const refused = (request) => {
  try {
    const why = JSON.parse(request.responseText);
    say(why.chinese, why.english);
  } catch {
    say("没有传完，请重新上传", "Not all of it came: send it again");
  }
};

const send = (file) => {
  const csrf = document.querySelector("meta[name=csrf]");
  const request = new XMLHttpRequest();
  const button = form.querySelector("button");
  const done = () => {
    button.disabled = false;
    document.querySelector("#uploading").hidden = true;
  };
  request.upload.addEventListener("progress", (event) => {
    const percent = Math.floor((100 * event.loaded) / event.total);
    document.querySelector("#uploaded").value = percent;
    document.querySelector("#percent").textContent = percent < 100 ? `${percent}%` : "正在核对 Checking";
  });
  request.addEventListener("load", () => {
    done();
    if (request.status === 201) {
      location.assign("/updates");
    } else {
      refused(request);
    }
  });
  request.addEventListener("error", () => {
    done();
    refused(request);
  });
  document.querySelector("#uploading").hidden = false;
  button.disabled = true;
  request.open("POST", form.action);
  request.setRequestHeader("Content-Type", "application/octet-stream");
  request.setRequestHeader(csrf.dataset.header, csrf.content);
  request.send(file);
};

form?.addEventListener("submit", (event) => {
  event.preventDefault();
  const file = document.querySelector("#bundle").files[0];
  const most = Number(form.dataset.most);
  say("", "");
  if (file.size > most) {
    const megabytes = most / 1048576;
    say(`文件太大：更新包最大 ${megabytes} MB`, `Too large: ${megabytes} MiB at most`);
  } else {
    send(file);
  }
});
