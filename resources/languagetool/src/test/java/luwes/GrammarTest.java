package luwes;

import java.io.IOException;
import org.junit.Test;
import org.languagetool.rules.patterns.PatternRuleTest;

/** LanguageTool's own tests of grammar.xml: the schema, the ids, and that each rule finds its own example. */
public class GrammarTest extends PatternRuleTest {

  @Test
  public void rulesFindTheirExamples() throws IOException {
    runTestForLanguage(new Indonesian());
  }
}
