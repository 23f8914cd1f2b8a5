package luwes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.LanguageMaintainedState;
import org.languagetool.UserConfig;
import org.languagetool.language.Contributor;
import org.languagetool.rules.CommaWhitespaceRule;
import org.languagetool.rules.DoublePunctuationRule;
import org.languagetool.rules.GenericUnpairedBracketsRule;
import org.languagetool.rules.MultipleWhitespaceRule;
import org.languagetool.rules.Rule;
import org.languagetool.rules.SentenceWhitespaceRule;
import org.languagetool.rules.WhitespaceBeforePunctuationRule;
import org.languagetool.rules.WordRepeatRule;
import org.languagetool.tokenizers.SentenceTokenizer;
import org.languagetool.tokenizers.Tokenizer;

/** Indonesian: generic rules, hunspell where a dictionary is on the class path, phrases from grammar.xml. */
public class Indonesian extends Language {

  static final String DICTIONARY = "/id/hunspell/id_ID.dic";

  @Override
  public String getShortCode() {
    return "id";
  }

  @Override
  public String getName() {
    return "Indonesian";
  }

  @Override
  public String[] getCountries() {
    return new String[] {"ID"};
  }

  @Override
  public Contributor[] getMaintainers() {
    return new Contributor[] {new Contributor("Luwes")};
  }

  @Override
  public LanguageMaintainedState getMaintainedState() {
    return LanguageMaintainedState.ActivelyMaintained;
  }

  /** No list of frequent words: nobody asks this server to guess the language. */
  @Override
  public String getCommonWordsPath() {
    return null;
  }

  @Override
  public SentenceTokenizer createDefaultSentenceTokenizer() {
    return new IndonesianSentences();
  }

  @Override
  public Tokenizer createDefaultWordTokenizer() {
    return new IndonesianWords();
  }

  /** Captions begin with emoji, hashtags and small letters, so no rule about capitals. */
  @Override
  public List<Rule> getRelevantRules(
      ResourceBundle messages, UserConfig config, Language motherTongue, List<Language> others) throws IOException {
    List<Rule> rules = new ArrayList<>(List.of(
        new CommaWhitespaceRule(messages),
        new DoublePunctuationRule(messages),
        new GenericUnpairedBracketsRule(messages, List.of("[", "(", "{", "“"), List.of("]", ")", "}", "”")),
        new MultipleWhitespaceRule(messages, this),
        new SentenceWhitespaceRule(messages),
        new WhitespaceBeforePunctuationRule(messages),
        new WordRepeatRule(messages, this)));
    if (JLanguageTool.getDataBroker().resourceExists(DICTIONARY)) {
      rules.add(new IndonesianSpelling(messages, this, config));
    }
    return rules;
  }

  /** A phrase and a generic rule win over an unknown word; between phrases the longer wins, as in Luwes. */
  @Override
  protected int getPriorityForId(String id) {
    return id.equals(IndonesianSpelling.ID) ? -1 : 0;
  }
}
