package io.jinqiao.assistant.internal;

import io.jinqiao.language.Facets;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The ear as the product teaches it, with the product's models and without a database; taught once for all tests. */
final class TaughtEar {

    private static final Facets FACETS = facets();
    private static final Undertones UNDERTONES = Undertones.learn(FACETS);

    private TaughtEar() {}

    static Undertones undertones() {
        return UNDERTONES;
    }

    static Hearing hearing() {
        return new Hearing(new Ear(FACETS).with(UNDERTONES));
    }

    /** Its models stay open as long as the tests run. */
    private static Facets facets() {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment().setActiveProfiles("rehearsal");
        context.scan("io.jinqiao.language");
        context.refresh();
        return context.getBean(Facets.class);
    }
}
