package io.jinqiao.knowledge;

/** A video elsewhere; the address is https and on a host that the institution allows. */
public record Video(String title, String address) {}
