package io.jinqiao.manual.internal;

import io.jinqiao.language.Meaning;
import io.jinqiao.manual.phrases.PhraseEar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One ear for all who listen: it remembers the vectors of samples. */
@Configuration(proxyBeanMethods = false)
class Parts {

    @Bean
    PhraseEar phraseEar(Meaning meaning) {
        return new PhraseEar(meaning);
    }
}
