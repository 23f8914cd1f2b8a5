package luwes;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.languagetool.rules.spelling.hunspell.HunspellRule;

/** Hunspell's spelling rule, silent on #tags and on words with a capital: far more often names than mistakes. */
public class IndonesianSpelling extends HunspellRule {

  static final String ID = "ID_EJAAN";
  private static final int SHORTEST = 3; // the letters of s.d. and a.n. come one by one
  private static final int MOST_SUGGESTIONS = 5;
  private static final Pattern TAG = Pattern.compile("[#@]\\w+");

  public IndonesianSpelling(ResourceBundle messages, Language language, UserConfig config) {
    super(messages, language, config);
  }

  @Override
  public String getId() {
    return ID;
  }

  /** Not LanguageTool's list of brands: they have capitals, and reading it costs 150 ms a request. */
  @Override
  public List<String> getAdditionalSpellingFileNames() {
    return List.of();
  }

  @Override
  protected String[] tokenizeText(String sentence) {
    return super.tokenizeText(TAG.matcher(sentence).replaceAll(tag -> " ".repeat(tag.group().length())));
  }

  @Override
  protected boolean ignoreWord(String word) throws IOException {
    return word.length() < SHORTEST || word.chars().anyMatch(Character::isUpperCase) || super.ignoreWord(word);
  }

  /** A word in small letters means none with a capital, nor one torn from a name before it. */
  @Override
  protected boolean acceptSuggestion(String suggestion) {
    return suggestion.chars().noneMatch(Character::isUpperCase);
  }

  /** What only adds an ending comes first: bupat is bupati sooner than buat. */
  @Override
  public List<String> getSuggestions(String word) throws IOException {
    return super.getSuggestions(word).stream()
        .sorted(Comparator.comparing(suggestion -> !suggestion.startsWith(word)))
        .limit(MOST_SUGGESTIONS)
        .toList();
  }
}
