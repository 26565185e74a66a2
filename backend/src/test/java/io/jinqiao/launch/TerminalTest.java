package io.jinqiao.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTest {

    /** As under a service manager: tests have nobody at the keyboard either. */
    @Test
    void whereNobodyIsAtTheKeyboardNobodyAnswers() {
        assertThat(new Terminal().askSecretly("Password")).isEmpty();
    }
}
