import { t } from "@/shared/i18n/i18n";
import { watch } from "@/shared/time/time";

import { FLOOR, type Wallboard as Board } from "./watch-api";
import { figure, useQueueWords } from "./watch-words";
import "./watch.css";

const percent = (part: number, whole: number) =>
  whole === 0 ? "—" : `${String(Math.round((part / whole) * 100))}%`;

type Queue = Board["queues"][number];

const all = ({ answered, left }: Queue["lately"]) => answered + left;

/** Below the house's own target the figure is red. */
const missed = ({ lately }: Queue, { level }: Board) =>
  level?.target != null && lately.counted > 0 && lately.good / lately.counted < level.target / 100;

const LONG = 90;

/** Figures to be read across a room; nobody's name is on it. */
export function Wallboard({ board }: { board: Board }) {
  const whole = board.queues.find(({ queue }) => queue === FLOOR);
  if (!whole) return null;
  const occupied = whole.seats > 0 && whole.taken / whole.seats > 0.88;
  const figures = [
    { label: t("wall.waiting"), value: String(whole.waiting), look: "" },
    {
      label: t("wall.longest"),
      value: watch(whole.longestWaitSeconds * 1000),
      look: whole.longestWaitSeconds > LONG ? "bad" : "",
    },
    {
      label: t("wall.level"),
      value: percent(whole.lately.good, whole.lately.counted),
      look: whole.lately.counted === 0 ? "" : missed(whole, board) ? "bad" : "good",
    },
    { label: t("wall.answered"), value: String(whole.today.answered), look: "" },
    { label: t("wall.left"), value: String(whole.today.left), look: "" },
    {
      label: t("wall.occupied"),
      value: percent(whole.taken, whole.seats),
      look: occupied ? "bad" : "",
    },
    { label: t("wall.ready"), value: String(whole.ready), look: "" },
  ];
  return (
    <>
      <dl className="wall-figures">
        {figures.map(({ label, value, look }) => (
          <div key={label} className={`wall-figure ${look}`}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="wall-body">
        <Queues board={board} />
        <Alarms alarms={board.alarms} />
      </div>
    </>
  );
}

const MOST = 12;

/** The fullest first. */
function Queues({ board }: { board: Board }) {
  const queueWords = useQueueWords();
  const shown = board.queues
    .filter(({ queue }) => queue !== FLOOR)
    .toSorted((a, b) => b.longestWaitSeconds - a.longestWaitSeconds || all(b.today) - all(a.today))
    .slice(0, MOST);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("watch.queue")}</th>
          <th scope="col">{t("wall.waiting")}</th>
          <th scope="col">{t("wall.longest")}</th>
          <th scope="col">{t("wall.level")}</th>
          <th scope="col">{t("wall.ready")}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((queue) => (
          <tr key={queue.queue}>
            <td>{queueWords(queue.queue)}</td>
            <td>{queue.waiting}</td>
            <td className={queue.longestWaitSeconds > LONG ? "bad" : ""}>
              {queue.waiting === 0 ? "—" : watch(queue.longestWaitSeconds * 1000)}
            </td>
            <td className={missed(queue, board) ? "bad" : ""}>
              {percent(queue.lately.good, queue.lately.counted)}
            </td>
            <td>{queue.ready}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Alarms({ alarms }: { alarms: Board["alarms"] }) {
  const queueWords = useQueueWords();
  if (alarms.length === 0) return <p className="wall-well">{t("wall.all-well")}</p>;
  return (
    <ul className="wall-alarms">
      {alarms.map(({ measure, queue, value, taken, escalated }) => (
        <li key={measure + queue} className={taken ? "taken" : ""}>
          <b>{queueWords(queue)}</b> {t(`watch.measure.${measure}`)} {figure(measure, value)}
          {escalated && !taken && ` · ${t("watch.escalated")}`}
        </li>
      ))}
    </ul>
  );
}
