package io.jinqiao.staff;

import io.jinqiao.kernel.Bilingual;

/** A team or a department's desk that work can be given to. */
public record TeamView(String code, Bilingual name, Bilingual department) {}
