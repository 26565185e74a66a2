package io.jinqiao.identity.internal;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** What an institution may decide itself about tokens and levels. */
@Configuration(proxyBeanMethods = false)
class IdentitySettings {

    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration MOST_SKEW = Duration.ofMinutes(2);

    @Bean
    LevelRules levelRules(@Value("${jinqiao.identity.levels:classpath:identity/levels.yaml}") Resource file) {
        return LevelRules.read(file);
    }

    @Bean
    TokenRules tokenRules(
            @Value("${jinqiao.identity.audience:jinqiao}") String audience,
            @Value("${jinqiao.identity.skew:60s}") Duration skew) {
        return new TokenRules(audience, LONGEST, skew.compareTo(MOST_SKEW) > 0 ? MOST_SKEW : skew);
    }
}
