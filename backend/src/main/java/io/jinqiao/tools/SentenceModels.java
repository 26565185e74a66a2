package io.jinqiao.tools;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The models that read customers' words, without anything that is kept. */
public final class SentenceModels {

    private SentenceModels() {}

    /** With beans of {@code io.jinqiao.language}; whoever opens it closes it. */
    public static ConfigurableApplicationContext open() {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment().setActiveProfiles("rehearsal");
        context.scan("io.jinqiao.language");
        context.refresh();
        return context;
    }
}
