package io.jinqiao.staff;

import io.jinqiao.kernel.Bilingual;

/** A branch of the institution: people work there, customers belong to it. */
public record BranchView(String code, Bilingual name) {}
