import { number, oneLine } from "@pages-publisher/core/problems/wording"
import { createEffect, createSignal, Match, Show, Switch } from "solid-js"
import type { Apps } from "../apps/createApps.ts"
import { isClosed } from "../apps/isClosed.ts"
import { createLanguage } from "../card/createLanguage.ts"
import { usePage } from "../page/PageContext.ts"
import { Step } from "../page/Step.tsx"
import { ChooseApp } from "./ChooseApp.tsx"
import type { Publishing } from "./createPublishing.ts"
import { DropTarget } from "./DropTarget.tsx"
import { ignoreStrayClicks } from "./ignoreStrayClicks.ts"
import { LiveSheet } from "./LiveSheet.tsx"
import { PhaseStrip } from "./PhaseStrip.tsx"
import { PlanSheet } from "./PlanSheet.tsx"
import type { PublishingState } from "./PublishingState.ts"
import { Refused } from "./Refused.tsx"
import { Stopped } from "./Stopped.tsx"
import { UnderWay } from "./UnderWay.tsx"
import { Working } from "./Working.tsx"
import { publishingWordsOf } from "./words/publishingWordsOf.ts"

type Tag = PublishingState["_tag"]

/** Where the third stop is under way or reached. */
const later = new Set<Tag>(["UnderWay", "Stopped", "Done"])

/** The second and third stop of the thread: from files to a link. */
export const PublishSteps = (props: { readonly publishing: Publishing; readonly apps: Apps }) => {
  const { locale, words: pageWords } = usePage()
  const words = () => publishingWordsOf(locale())
  const language = createLanguage(locale)
  const { publishing } = props
  ignoreStrayClicks()
  const [hasGiven, setGiven] = createSignal(false)
  // Where the button was that brought it here, there is none any more.
  createEffect(() => {
    if (publishing.state()._tag !== "Empty") setGiven(true)
  })
  const is = <T extends Tag>(tag: T): Extract<PublishingState, { readonly _tag: T }> | null => {
    const now = publishing.state()
    return hasTag(now, tag) ? now : null
  }
  const isLater = () => later.has(publishing.state()._tag)
  const isDone = () => publishing.state()._tag === "Done"
  const known = () => (props.apps.list() ?? []).filter((app) => !isClosed(app))
  const unfit = () => {
    const reading = publishing.reading()
    return is("Choosing") !== null && reading._tag === "Unfit" ? reading.problems : null
  }

  return (
    <>
      <Step number={2} title={pageWords().steps.what} state={isLater() ? "done" : "now"}>
        <Switch>
          <Match when={is("Empty")}>
            {(it) => (
              <DropTarget
                aim={it().aim}
                hadNothing={it().hadNothing}
                takesFocus={hasGiven() || it().aim !== null}
                onHanded={publishing.take}
                onChosen={publishing.takeChosen}
                onOtherApp={() => publishing.aimAt(null)}
              />
            )}
          </Match>
          <Match when={is("Finding")}>
            {(it) => <Working sentence={words().finding(number(it().files, locale()))} onCancel={publishing.cancel} />}
          </Match>
          <Match when={unfit()}>
            {(problems) => (
              <Refused
                problems={problems()}
                language={language()}
                choice={is("Choosing")?.choice ?? null}
                onDecide={publishing.decide}
                onAgain={publishing.readAgain}
                onGiveAgain={publishing.giveAgain}
                onChange={null}
                onSomethingElse={publishing.startOver}
              />
            )}
          </Match>
          <Match when={is("Choosing")}>
            {(it) => (
              <ChooseApp
                given={oneLine(it().draft.goods.name)}
                group={props.apps.session().group.fullPath}
                choice={it().choice}
                apps={known()}
                reading={publishing.reading()}
                onNote={publishing.note}
                onPlan={(choice) => publishing.prepare({ _tag: "Publish", draft: it().draft, choice })}
                onOther={publishing.giveAgain}
              />
            )}
          </Match>
          <Match when={is("Preparing")}>
            {(it) => (
              <Working
                sentence={words().phaseNow[it().journey.phase === "read" ? "read" : "compare"]}
                onCancel={publishing.cancel}
              >
                <PhaseStrip journey={it().journey} part={null} end={null} />
              </Working>
            )}
          </Match>
          <Match when={is("Refused")}>
            {(it) => (
              <Refused
                problems={it().problems}
                language={language()}
                choice={choiceIn(it())}
                onDecide={publishing.decide}
                onAgain={() => publishing.prepare(it().purpose)}
                onGiveAgain={publishing.giveAgain}
                onChange={it().purpose._tag === "Publish" ? publishing.chooseAgain : null}
                onSomethingElse={publishing.startOver}
              />
            )}
          </Match>
          <Match when={is("Planned")}>
            {(it) => (
              <PlanSheet
                plan={it().plan}
                language={language()}
                onPublish={publishing.confirm}
                onChange={publishing.chooseAgain}
              />
            )}
          </Match>
          <Match when={is("UnderWay") ?? is("Stopped") ?? is("Done")}>
            {(it) => (
              <p class="note">
                {oneLine(it().plan.app)}
                <Show when={it().plan.version !== it().plan.before}>
                  {", "}
                  {it().plan.isNew ? words().plan.newApp : words().plan.versions(it().plan.before, it().plan.version)}
                </Show>
              </p>
            )}
          </Match>
        </Switch>
      </Step>
      <Step
        number={3}
        title={pageWords().steps.link}
        state={isDone() ? "done" : isLater() ? "now" : "later"}
        note={isLater() ? undefined : pageWords().later.link}
      >
        <Show when={is("UnderWay")}>
          {(it) => <UnderWay state={it()} language={language()} onCancel={publishing.cancel} />}
        </Show>
        <Show when={is("Stopped")}>
          {(it) => (
            <Stopped
              state={it()}
              language={language()}
              onGoOn={publishing.confirm}
              onGiveAgain={publishing.giveAgain}
              onSomethingElse={publishing.startOver}
            />
          )}
        </Show>
        <Show when={is("Done")}>
          {(it) => (
            <LiveSheet
              state={it()}
              language={language()}
              host={props.apps.session().host.name}
              onAnother={publishing.startOver}
            />
          )}
        </Show>
      </Step>
    </>
  )
}

const hasTag = <T extends Tag>(
  state: PublishingState,
  tag: T
): state is Extract<PublishingState, { readonly _tag: T }> => state._tag === tag

const choiceIn = ({ purpose }: Extract<PublishingState, { readonly _tag: "Refused" }>) =>
  purpose._tag === "Publish" ? purpose.choice : null
