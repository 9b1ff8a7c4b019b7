// A frozen page asks its own site once whether newer figures exist, and says so in a quiet line. It never takes figures from
// there, and where it has no site of its own (a sandbox, a disk) it does not ask.
const mark = document.querySelector<HTMLMetaElement>('meta[name="counterclaim-frozen"]');
const [data, latest] = mark?.content.split(" ") ?? [];

async function look(address: string): Promise<void> {
  const answer = await fetch(address, { cache: "no-cache" });
  const told = (answer.ok ? await answer.json() : null) as { data?: unknown; newer?: unknown } | null;
  if (typeof told?.data !== "string" || told.data === data || typeof told.newer !== "string") return;
  const line = document.createElement("p");
  const link = document.createElement("a");
  line.className = "newer";
  link.href = address.replace("latest.json", "index.html");
  link.textContent = told.newer.slice(0, 200);
  line.append(link);
  document.body.append(line);
}

if (latest && origin !== "null") void look(latest).catch(() => undefined);

export {};
