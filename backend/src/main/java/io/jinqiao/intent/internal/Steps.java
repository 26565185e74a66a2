package io.jinqiao.intent.internal;

import org.springframework.stereotype.Component;

/** What the desk can do with questions and versions. */
@Component
record Steps(
        AddQuestions.Handler add,
        ImportQuestions.Handler take,
        RemoveQuestion.Handler remove,
        PutInForce.Handler putInForce) {}
