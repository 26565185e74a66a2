package io.jinqiao.assistant;

import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.Hit;
import io.jinqiao.knowledge.Knowledge;
import io.jinqiao.knowledge.SearchFit;
import io.jinqiao.language.Meaning;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;

/**
 * The very search and decision that serve customers, on a knowledge base of its own in memory: for measuring, without
 * a database and apart from running data.
 */
public interface Rehearsal extends AutoCloseable {

    /** Empty until something is published here. */
    Knowledge knowledge();

    /** What the assistant would do with these words as the first of a conversation. */
    Outcome ask(String words, Language language);

    /** Danger, anger and complaint in these words, as the assistant hears them before it looks for an answer. */
    List<Alarm> alarms(String words);

    /** Fits how search weighs to questions about what is published here. */
    SearchFit searchFit();

    @Override
    void close();

    /**
     * A decision without its words.
     *
     * @param decision GREET, ANSWER, ASK_BACK, SAY_UNKNOWN or HAND_OVER
     * @param answer the article answered with, null for any other decision
     * @param hits what was found, best first
     */
    record Outcome(String decision, @Nullable Hit answer, List<Hit> hits) {}

    /**
     * One signal that raises the level.
     *
     * @param signal for example SELF_HARM
     * @param words that gave it away
     * @param byMeaning whether the trained ear took them for it; otherwise they stand in a list
     */
    record Alarm(String signal, String words, boolean byMeaning) {}

    static Rehearsal open() {
        return open(meaning -> meaning);
    }

    /**
     * The same, with texts read by other means.
     *
     * @param reading what reads texts in the place of the models, which it may ask
     */
    static Rehearsal open(UnaryOperator<Meaning> reading) {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment().setActiveProfiles("rehearsal");
        context.registerBean(
                "reading",
                Meaning.class,
                () -> reading.apply(context.getBean("models", Meaning.class)),
                bean -> bean.setPrimary(true));
        context.registerBean(Clock.class, () -> Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        var rooms = new ClassPathBeanDefinitionScanner(context, false);
        rooms.addIncludeFilter(new AssignableTypeFilter(Rehearsal.class));
        rooms.scan("io.jinqiao.assistant.internal");
        context.scan("io.jinqiao.language", "io.jinqiao.knowledge");
        context.refresh();
        return context.getBean(Rehearsal.class);
    }
}
