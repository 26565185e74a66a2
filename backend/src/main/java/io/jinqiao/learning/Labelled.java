package io.jinqiao.learning;

/** A text and the class somebody put it into. */
public record Labelled(String text, String label) {}
