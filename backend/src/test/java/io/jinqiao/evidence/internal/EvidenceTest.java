package io.jinqiao.evidence.internal;

import io.jinqiao.testing.TestDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestConstructor;

/** This module with the real journal below it, because a bundle proves what the journal sealed; other neighbours are fakes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(extraIncludes = "journal")
@AutoConfigureMockMvc
@Import({TestDatabase.class, Neighbours.class, WangsStory.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@interface EvidenceTest {}
