package io.jinqiao.intent;

/** Words as a customer would say them, and the label that is right for them. */
public record LabelledQuestion(String words, String label) {}
