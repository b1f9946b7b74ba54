// The status page in a real browser. Arguments: the program `switchboard`, and the checkout.
import { chromium } from "playwright-core";
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const program = resolve(process.argv[2]), checkout = resolve(process.argv[3]);
const folder = mkdtempSync(join(tmpdir(), "page-"));
const children = [];
const SECRET = "s3cret-of-the-page";

/// Starts the program and gives what its first line of JSON says.
function start(...words) {
  const child = spawn(program, [...words, "--format", "json"], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  return new Promise((done, fail) => {
    let text = "";
    child.stdout.on("data", data => {
      text += data;
      if (text.includes("\n")) done([child, JSON.parse(text.split("\n")[0])]);
    });
    child.on("exit", code => fail(new Error(`${words[0]} ended with ${code}`)));
  });
}

/// Waits until a question is answered with yes.
async function until(what, ask) {
  for (let tries = 0; tries < 100; tries++) {
    if (await ask()) return;
    await new Promise(next => setTimeout(next, 150));
  }
  assert.fail(`it never came to pass: ${what}`);
}

async function main() {
  const env = join(folder, ".env");
  await start("mock", "--catalog", join(checkout, "specs/catalog.yaml"), "--port", "0", "--env-file", env);
  // One that nobody answers for, and one whose key is missing.
  const settings = readFileSync(env, "utf8")
    .replace(/^USGS_BASE_URL=.*$/m, "USGS_BASE_URL=http://127.0.0.1:9")
    .replace(/^NOTION_API_KEY=.*$/m, "")
    .replace(/^GITHUB_TOKEN=.*$/m, `GITHUB_TOKEN=${SECRET}`);
  writeFileSync(env, settings);
  const [serve, { url }] = await start("serve", "--port", "0", "--every", "1s", "--timeout", "5s");
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+$/);
  const services = await (await fetch(`${url}/services`)).json();

  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
  const colours = {};
  for (const [name, options] of Object.entries({
    desk: { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
    dark: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
    phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, colorScheme: "light" },
    "phone-dark": { viewport: { width: 320, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, colorScheme: "dark" },
  })) {
    const context = await browser.newContext(options), page = await context.newPage();
    const complaints = [], asked = [];
    page.on("console", message => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", error => complaints.push(String(error)));
    page.on("request", request => asked.push(request.url()));
    await page.goto(url);
    await page.waitForSelector("article");
    // The hour fills while the checks go on; a picture with some of it says more.
    if (name === "desk") await page.waitForTimeout(2500);
    assert.equal(await page.locator("article").count(), services.length, `${name}: a card for each service`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${name}: the page is ${wide} px too wide`);
    const small = await page.$$eval("button, input", all => all.filter(one => one.getBoundingClientRect().height < 36).length);
    assert.equal(small, 0, `${name}: what is touched is large enough`);
    const cut = await page.$$eval("article *", all => all.filter(one => one.scrollWidth > one.clientWidth + 1
      && getComputedStyle(one).overflow === "visible" && one.clientWidth > 0 && getComputedStyle(one).display !== "inline").length);
    assert.equal(cut, 0, `${name}: nothing runs out of its card`);
    colours[name] = await page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number));
    await page.screenshot({ path: join(checkout, `target/page/${name}.png`) });
    assert.ok(asked.every(one => one.startsWith(url) || one.startsWith("data:")), `${name}: nothing from elsewhere: ${asked}`);
    assert.deepEqual(complaints, [], name);
    assert.ok(!(await page.content()).includes(SECRET), `${name}: no secret`);
    await context.close();
  }
  const light = rgb => rgb.reduce((sum, part) => sum + part, 0) / 3;
  assert.ok(light(colours.desk) > 200 && light(colours.dark) < 60 && light(colours["phone-dark"]) < 60, "light and dark");

  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForSelector("article");
  const card = name => page.locator("article", { has: page.locator("h2", { hasText: new RegExp(`^${name}$`) }) });
  const first = await page.locator("article h2").first().textContent();
  assert.equal(first, "usgs", "what is sick comes first");
  // On a slow machine it has been asked so often by now that its breaker is open.
  assert.match(await card("usgs").locator(".error").textContent(), /no connection|breaker is open/);
  assert.match(await card("notion").textContent(), /NOTION_API_KEY missing/);
  assert.match(await card("github").textContent(), /GITHUB_TOKEN set/);
  await page.getByRole("button", { name: /unhealthy/ }).click();
  assert.ok(await page.locator("article").count() < services.length, "a filter leaves some out");
  assert.equal(await page.locator("article.healthy").count(), 0);
  await page.getByRole("button", { name: /unhealthy/ }).click();
  await page.getByRole("searchbox").fill("git");
  assert.deepEqual((await page.locator("article h2").allTextContents()).sort(), ["github", "gitlab"]);
  await page.getByRole("searchbox").fill("");

  // By itself, and after a SIGHUP with new keys.
  assert.equal(await card("notion").getAttribute("class") === "healthy", false);
  writeFileSync(join(folder, ".env.local"), "NOTION_API_KEY=fresh\n");
  serve.kill("SIGHUP");
  await until("the page shows that the new key works", async () => await card("notion").getAttribute("class") === "healthy");
  assert.match(await card("notion").textContent(), /NOTION_API_KEY set/);
  // A program that ends is said too.
  serve.removeAllListeners("exit");
  serve.kill("SIGTERM");
  await page.waitForSelector("#note.bad", { timeout: 15000 });
  await browser.close();
  console.log(`the page holds: ${services.length} services, on a desk and a phone, in light and dark`);
}

try {
  await main();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  for (const child of children) { child.removeAllListeners("exit"); child.kill("SIGKILL"); }
  rmSync(folder, { recursive: true, force: true });
}
