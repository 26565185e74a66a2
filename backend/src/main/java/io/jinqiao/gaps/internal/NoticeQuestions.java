package io.jinqiao.gaps.internal;

import io.jinqiao.assistant.events.AnswerRated;
import io.jinqiao.assistant.events.AssistantDecided;
import io.jinqiao.conversation.events.ConversationClosed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears that something was perhaps not answered well; what, is read aside from whoever told it. */
@Component
class NoticeQuestions {

    private final ReadQuestions questions;

    NoticeQuestions(ReadQuestions questions) {
        this.questions = questions;
    }

    @ApplicationModuleListener
    void on(AssistantDecided decided) {
        questions.read(decided);
    }

    @ApplicationModuleListener
    void on(AnswerRated rated) {
        questions.read(rated);
    }

    @ApplicationModuleListener
    void on(ConversationClosed closed) {
        questions.read(closed);
    }
}
