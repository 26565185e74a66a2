package io.jinqiao.launch;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** What a module logs as {@code jinqiao.start} is said to the person who starts the product, too. */
final class SaidAtTerminal extends AppenderBase<ILoggingEvent>
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String LOGGER = "jinqiao.start";

    private final Terminal terminal;

    SaidAtTerminal(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var logger = (Logger) LoggerFactory.getLogger(LOGGER);
        setContext(logger.getLoggerContext());
        start();
        logger.addAppender(this);
    }

    @Override
    protected void append(ILoggingEvent event) {
        var words = event.getFormattedMessage();
        if (words.contains("\n")) {
            terminal.line(words.stripTrailing());
        } else {
            terminal.progress(words);
        }
    }
}
