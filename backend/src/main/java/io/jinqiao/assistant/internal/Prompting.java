package io.jinqiao.assistant.internal;

import io.jinqiao.assistant.internal.AgentPhrases.Entry;
import io.jinqiao.compliance.Compliance;
import io.jinqiao.compliance.Compliance.Speaker;
import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.dialogue.Dialogues;
import io.jinqiao.identity.Identity;
import io.jinqiao.identity.Level;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Language;
import io.jinqiao.language.Languages;
import io.jinqiao.language.Writing;
import io.jinqiao.staff.Staff;
import io.jinqiao.staff.StaffView;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What to say and do next, worked out from one conversation for the agent who serves it. */
@Component
class Prompting {

    private static final int REMEMBERED = 100;

    /** So much of a wording in a message tells that it was said. */
    private static final int TELLING = 10;

    private final Conversations conversations;
    private final Identity identity;
    private final Dialogues dialogues;
    private final Staff staff;
    private final Compliance compliance;
    private final Thinking thinking;
    private final AgentPhrases phrases = new AgentPhrases();
    private final Coach coach = new Coach(phrases);

    Prompting(
            Conversations conversations,
            Identity identity,
            Dialogues dialogues,
            Staff staff,
            Compliance compliance,
            Thinking thinking) {
        this.conversations = conversations;
        this.identity = identity;
        this.dialogues = dialogues;
        this.staff = staff;
        this.compliance = compliance;
        this.thinking = thinking;
    }

    /** At most three phrases and four steps, the most pressing first. */
    record Prompts(List<Phrase> phrases, List<Step> steps) {}

    /** Words to send as they are or changed; {@code from} is the day they came into force. */
    record Phrase(String id, String from, String moment, String words) {}

    /** Something to do; {@code words} is what it puts into the composer, {@code business} where a transfer goes. */
    record Step(
            String code,
            String opens,
            @Nullable String business,
            @Nullable String words) {}

    Prompts of(ConversationView conversation, SignedIn me) {
        var story = new Story(conversations.latest(conversation.id(), REMEMBERED));
        var writing = story.writing(conversation.language());
        var agent = staff.get(me.id());
        UnaryOperator<String> filled = words -> written(fill(words, agent, writing.language()), writing);
        var scene = scene(conversation, story, agent, filled);
        return new Prompts(
                coach.phrases(scene).stream()
                        .map(entry -> new Phrase(
                                entry.id(), entry.from(), entry.moment().name(), entry.in(writing.language(), filled)))
                        .filter(phrase -> maySay(phrase.words(), writing.language()))
                        .toList(),
                coach.steps(scene).stream()
                        .map(step -> new Step(
                                step.code(),
                                step.opens().name(),
                                step.business(),
                                Optional.ofNullable(step.phrase())
                                        .map(entry -> entry.in(writing.language(), filled))
                                        .orElse(null)))
                        .toList());
    }

    private Scene scene(ConversationView conversation, Story story, StaffView agent, UnaryOperator<String> filled) {
        var mine = story.from(Actor.of(agent.id()));
        var skills = agent.skills().stream().map(StaffView.Skill::code).collect(Collectors.toSet());
        var asked = phrases.of(AgentPhrases.Moment.HOLDING, 0);
        return new Scene(
                !mine.isEmpty(),
                story.customerSpokeLast(),
                mine.stream()
                        .reduce((_, last) -> last)
                        .filter(last -> said(asked, last, filled))
                        .isPresent(),
                conversation.emotion(),
                heard(story),
                conversation.business(),
                identity.of(conversation.id()).level().reaches(Level.L2) ? 1 : 0,
                dialogues.collected(conversation.id()).stream()
                        .anyMatch(run -> run.state().equals("HANDED_OVER")),
                skills::contains,
                entry -> mine.stream().anyMatch(message -> said(entry, message, filled)));
    }

    /** In the words since the agent last wrote; where there are none, in the last ones. */
    private Set<Signal> heard(Story story) {
        return story.customerWords().stream()
                .limit(1)
                .flatMap(message ->
                        thinking.hear(message, story.customerWordsBefore(message.number())).signals().stream())
                .collect(Collectors.toSet());
    }

    private static boolean said(Entry entry, MessageView message, UnaryOperator<String> filled) {
        return List.of(Language.values()).stream()
                .map(language -> entry.in(language, filled))
                .anyMatch(words -> message.text().contains(words.substring(0, Math.min(TELLING, words.length()))));
    }

    private String fill(String words, StaffView agent, Language language) {
        var institution = staff.institution();
        return words.replace("{name}", institution.name().in(language))
                .replace("{hotline}", institution.hotline())
                .replace("{agent}", agent.name().in(language) + " " + agent.number());
    }

    private static String written(String words, Writing writing) {
        return writing == Writing.ZH_HANT ? Languages.toTraditional(words) : words;
    }

    private boolean maySay(String words, Language language) {
        return !compliance.check(words, Speaker.STAFF, language).blocked();
    }
}
