"""Fits the small models that stand in a models file beside the encoder.

Every function takes arrays and gives float32 weights with the bias last, for features as they come
(they are standardised inside, so that one penalty suits all).
"""

import numpy as np
import torch


def _standard(features):
    mean, deviation = features.mean(0), features.std(0)
    deviation[deviation < 1e-6] = 1
    return mean, deviation


def _minimise(parameters, loss, steps=200):
    optimiser = torch.optim.LBFGS(parameters, max_iter=steps, line_search_fn="strong_wolfe",
                                  tolerance_grad=1e-7, tolerance_change=1e-9)

    def closure():
        optimiser.zero_grad()
        value = loss()
        value.backward()
        return value

    optimiser.step(closure)


def _unstandard(weights, bias, mean, deviation):
    weights = np.asarray(weights, np.float64) / deviation
    return np.append(weights, bias - (weights * mean).sum()).astype(np.float32)


def logistic(features, labels, penalty=1e-3, sample_weights=None):
    """A logistic model: labels from 0 to 1."""
    features = np.asarray(features, np.float64)
    mean, deviation = _standard(features)
    x = torch.tensor((features - mean) / deviation)
    y = torch.tensor(np.asarray(labels, np.float64))
    s = torch.ones(len(y), dtype=torch.float64) if sample_weights is None else torch.tensor(
        np.asarray(sample_weights, np.float64))
    w = torch.zeros(x.shape[1], dtype=torch.float64, requires_grad=True)
    b = torch.zeros(1, dtype=torch.float64, requires_grad=True)

    def loss():
        logits = x @ w + b
        losses = torch.nn.functional.binary_cross_entropy_with_logits(logits, y, reduction="none")
        return (losses * s).sum() / s.sum() + penalty * (w * w).sum()

    _minimise([w, b], loss)
    return _unstandard(w.detach().numpy(), b.item(), mean, deviation)


class HashedWords:
    """The slots of the words of lines, as the program finds them, one row a line."""

    def __init__(self, slots, count):
        self.slots, self.count = slots, count

    def rows(self, chosen):
        return HashedWords([self.slots[i] for i in np.flatnonzero(chosen)], self.count)

    def table(self):
        sizes = np.array([len(row) for row in self.slots])
        places = np.concatenate([[0], np.cumsum(sizes)])
        columns = np.concatenate([np.asarray(row, np.int64) for row in self.slots])
        shares = np.repeat(1 / np.sqrt(np.maximum(sizes, 1)), sizes)
        return torch.sparse_csr_tensor(
            torch.tensor(places), torch.tensor(columns), torch.tensor(shares, dtype=torch.float32),
            size=(len(sizes), self.count), check_invariants=True)


def _whole(numbers, axis):
    """Numbers as signed bytes and the scales to multiply them by, one for all along an axis."""
    scales = np.maximum(np.abs(numbers).max(axis), 1e-6).astype(np.float32) / 127
    return np.rint(numbers / np.expand_dims(scales, axis)).astype(np.int8), scales


class Kinds:
    """A multinomial logistic model with a hidden layer, over vectors and hashed words.

    `directions` and `biases` are what the components of a vector count for each class, then for each
    hidden unit, which is 0 below 0; `outward` what the units count for each class; `words` what each slot
    counts.
    """

    def __init__(self, directions, biases, outward, words):
        self.codes, self.scales = _whole(directions, 1)
        self.words, self.word_scales = _whole(words, 0)
        self.biases, self.outward = biases, outward

    def numbers(self):
        parts = [self.biases, self.outward, self.word_scales]
        return np.concatenate([part.ravel() for part in parts]).astype(np.float32)

    def shares(self, features, words):
        """How likely each class is."""
        sums = np.asarray(features, np.float32) @ (self.codes * self.scales[:, None]).T + self.biases
        count = len(self.outward)
        logits = sums[:, :count] + np.maximum(sums[:, count:], 0) @ self.outward.T
        logits += (words.table() @ torch.tensor(self.words * self.word_scales)).numpy()
        shares = np.exp(logits - logits.max(1, keepdims=True))
        return shares / shares.sum(1, keepdims=True)


def _fit_classes(parameters, logits, held_back, allowed, sample_weights, steps):
    """Fits a model of classes by Adam: `allowed[i, k]` tells whether row i may be of class k."""
    for parameter in parameters:
        parameter.requires_grad_()
    optimiser = torch.optim.Adam(parameters)
    for step in range(steps):
        for group in optimiser.param_groups:
            group["lr"] = 0.02 * (1 - step / steps)
        shares = torch.log_softmax(logits(), 1)
        right = torch.logsumexp(shares.masked_fill(~allowed, -1e9), 1)
        loss = -(right * sample_weights).sum() / sample_weights.sum() + held_back()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()


def kinds(features, words, allowed, sample_weights, units=64, penalty=1e-3, word_penalty=2e-4,
          dropout=0.3, steps=250):
    """Fits `Kinds`: `allowed[i, k]` tells whether line i may be of class k.

    The settings are those that did best on the lines of writers who were left out.
    """
    torch.manual_seed(1)
    x = torch.tensor(np.asarray(features, np.float32))
    a = torch.tensor(np.asarray(allowed, bool))
    s = torch.tensor(np.asarray(sample_weights, np.float32))
    table = words.table()
    width, count = x.shape[1], a.shape[1]
    scale = float(width) ** 0.5  # components of unit vectors are small
    word_scale = 20  # and so are the shares of words
    x = x * scale
    direct, bias = torch.zeros(width, count), torch.zeros(count)
    hidden, start = torch.randn(width, units) / scale, torch.zeros(units)
    outward, slots = torch.randn(units, count) / units ** 0.5, torch.zeros(words.count, count)

    def logits():
        active = torch.nn.functional.dropout(torch.relu(x @ hidden + start), dropout)
        return x @ direct + active @ outward + table @ (slots * word_scale) + bias

    def held_back():
        return word_penalty * (slots * slots).sum() \
            + penalty * sum((m * m).sum() for m in (direct, hidden, outward))

    _fit_classes((direct, bias, hidden, start, outward, slots), logits, held_back, a, s, steps)
    with torch.no_grad():
        return Kinds((torch.cat([direct, hidden], 1) * scale).T.numpy(), torch.cat([bias, start]).numpy(),
                     outward.T.numpy(), (slots * word_scale).numpy())


class Outcomes:
    """A multinomial logistic model with a hidden layer, over features as they come.

    The features are standardised by `means` and `deviations`. `direct` is what they count for each class,
    `hidden` what they count for each unit, which is 0 below 0, and `outward` what the units count for each
    class; each row ends with its bias.
    """

    def __init__(self, means, deviations, direct, hidden, outward):
        self.means, self.deviations = means, deviations
        self.direct, self.hidden, self.outward = direct, hidden, outward

    def numbers(self):
        parts = [self.means, self.deviations, self.direct, self.hidden, self.outward]
        return np.concatenate([part.ravel() for part in parts]).astype(np.float32)

    def shares(self, features):
        """How likely each class is."""
        x = (np.asarray(features, np.float64) - self.means) / self.deviations
        units = np.maximum(x @ self.hidden[:, :-1].T + self.hidden[:, -1], 0)
        logits = x @ self.direct[:, :-1].T + self.direct[:, -1] \
            + units @ self.outward[:, :-1].T + self.outward[:, -1]
        shares = np.exp(logits - logits.max(1, keepdims=True))
        return shares / shares.sum(1, keepdims=True)


def outcomes(features, allowed, sample_weights, units=32, penalty=1e-3, dropout=0.3, steps=300):
    """Fits `Outcomes`: `allowed[i, k]` tells whether row i may be of class k.

    The settings are those that did best on texts that were left out.
    """
    torch.manual_seed(1)
    features = np.asarray(features, np.float64)
    mean, deviation = _standard(features)
    x = torch.tensor((features - mean) / deviation, dtype=torch.float32)
    a = torch.tensor(np.asarray(allowed, bool))
    s = torch.tensor(np.asarray(sample_weights, np.float32))
    width, count = x.shape[1], a.shape[1]
    direct, bias = torch.zeros(width, count), torch.zeros(count)
    hidden, start = torch.randn(width, units) / width ** 0.5, torch.zeros(units)
    outward = torch.randn(units, count) / units ** 0.5

    def logits():
        active = torch.nn.functional.dropout(torch.relu(x @ hidden + start), dropout)
        return x @ direct + active @ outward + bias

    def held_back():
        return penalty * sum((m * m).sum() for m in (direct, hidden, outward))

    _fit_classes((direct, bias, hidden, start, outward), logits, held_back, a, s, steps)
    with torch.no_grad():
        rows = lambda weights, biases: torch.cat([weights.T, biases[:, None]], 1).double().numpy()
        return Outcomes(mean, deviation, rows(direct, bias), rows(hidden, start),
                        rows(outward, torch.zeros(count)))


class Lists:
    """Candidates of many lines, padded to one size: features, and which are best and fitting."""

    def __init__(self, rows):
        size = max(len(r[0]) for r in rows)
        count = rows[0][0].shape[1]
        every = np.concatenate([r[0] for r in rows])
        self.mean, self.deviation = _standard(every.astype(np.float64))
        self.x = torch.zeros(len(rows), size, count, dtype=torch.float32)
        self.mask = torch.full((len(rows), size), -1e9)
        self.best = torch.zeros(len(rows), size)
        self.fits = torch.zeros(len(rows), size)
        for i, (features, grades) in enumerate(rows):
            n = len(features)
            self.x[i, :n] = torch.tensor((features - self.mean) / self.deviation)
            self.mask[i, :n] = 0
            self.best[i, :n] = torch.tensor(grades == 2)
            self.fits[i, :n] = torch.tensor(grades >= 1)

    def shares(self, w):
        return torch.softmax(self.x @ w + self.mask, 1)


def _list_loss(shares, lists):
    best = -torch.log((shares * lists.best).sum(1) + 1e-9).mean()
    return best - 0.3 * torch.log((shares * lists.fits).sum(1) + 1e-9).mean()


def listwise(rows, penalty=1e-3):
    """A listwise ranker (ListNet's softmax loss): rows of (features, grades 0 1 2)."""
    rows = [r for r in rows if (r[1] == 2).any()]
    lists = Lists(rows)
    w = torch.zeros(lists.x.shape[2], requires_grad=True)
    _minimise([w], lambda: _list_loss(lists.shares(w), lists) + penalty * (w * w).sum())
    return _unstandard(w.detach().numpy(), 0, lists.mean, lists.deviation)


def mixture(rows, alone_weights, penalty=1e-3, leaning_penalty=3e-2):
    """The models of turns, fitted together by maximum likelihood.

    rows: (alone ids, alone features, context ids, context features, grades by id, leaning features, whether
    the turn is on another subject). The likelihood of a sentence is (1 - l) softmax(alone) + l softmax(in
    context), and l is logistic; where both readings find the same, l is taught by what the turn is. Gives
    the weights of the ranking in context and those of leaning.
    """
    rows = [r for r in rows if 2 in r[4].values()]
    grade = lambda ids, grades: np.array([grades.get(i, 0) for i in ids])
    together = Lists([(r[3], grade(r[2], r[4])) for r in rows])
    alone_scores = [r[1] @ alone_weights[:-1] for r in rows]
    right_alone = []
    for r, scores in zip(rows, alone_scores):
        shares = np.exp(scores - scores.max())
        shares /= shares.sum()
        right_alone.append(shares[grade(r[0], r[4]) == 2].sum())
    right_alone = torch.tensor(np.array(right_alone), dtype=torch.float32)
    leaning = np.stack([r[5] for r in rows]).astype(np.float64)
    mean, deviation = _standard(leaning)
    l = torch.tensor((leaning - mean) / deviation, dtype=torch.float32)
    is_other = torch.tensor([r[6] for r in rows])
    w = torch.zeros(together.x.shape[2], requires_grad=True)
    v = torch.zeros(l.shape[1], requires_grad=True)
    b = torch.zeros(1, requires_grad=True)

    def loss():
        logit = l @ v + b
        share = torch.sigmoid(logit)
        shares = together.shares(w)
        right = (1 - share) * right_alone + share * (shares * together.best).sum(1)
        likelihood = -torch.log(right + 1e-6).mean()
        wrong = torch.where(is_other, torch.nn.functional.softplus(logit),
                            0.5 * torch.nn.functional.softplus(-logit))
        return likelihood + 0.3 * wrong.mean() + 0.1 * _list_loss(shares, together) + penalty * (w * w).sum() \
            + leaning_penalty * (v * v).sum()

    _minimise([w, v, b], loss, steps=300)
    return (_unstandard(w.detach().numpy(), 0, together.mean, together.deviation),
            _unstandard(v.detach().numpy(), b.item(), mean, deviation))
