package io.jinqiao.assistant.internal;

import io.jinqiao.assistant.Rehearsal;
import io.jinqiao.assistant.internal.Situation.Progress;
import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.Knowledge;
import io.jinqiao.knowledge.SearchFit;
import io.jinqiao.language.Facets;
import io.jinqiao.language.Meaning;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/** Thinks as the running assistant does; not a bean there, only in the context a rehearsal opens for itself. */
final class RehearsalRoom implements Rehearsal {

    private final Knowledge knowledge;
    private final Thinking thinking;
    private final ConfigurableApplicationContext context;

    RehearsalRoom(Knowledge knowledge, Meaning meaning, Facets facets, ConfigurableApplicationContext context) {
        this.knowledge = knowledge;
        this.thinking = new Thinking(knowledge, meaning, new Hearing(new Ear(facets).with(Undertones.learn(facets))));
        this.context = context;
    }

    @Override
    public Knowledge knowledge() {
        return knowledge;
    }

    @Override
    public Outcome ask(String words, Language language) {
        var heard = thinking.hear(words);
        var hits = thinking.search(words, language, heard);
        var decision = thinking.decide(new Situation(words, null, hits, Progress.NONE, null), heard);
        return new Outcome(decision.code(), decision instanceof Decision.Answer answer ? answer.hit() : null, hits);
    }

    @Override
    public List<Alarm> alarms(String words) {
        return thinking.hear(words).grave().stream()
                .map(heard -> new Alarm(heard.signal().name(), heard.words(), heard.byMeaning()))
                .toList();
    }

    @Override
    public SearchFit searchFit() {
        return context.getBean(SearchFit.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
